using FsCheck.Fluent;
using PreCommitDs.Harness;
using static PreCommitDs.Secrets.SecretSample;

namespace PreCommitDs.Secrets.Suppression;

[TestClass]
public sealed class InlineDirectiveTests
{
    private static readonly string[] Marks = ["# ", "// ", "-- ", "; ", "' ", "% ", "rem ", "REM ", "/* ", "<!-- "];

    /// <summary>Words that are about their own line.</summary>
    private static readonly string[] OnLine =
    [
        "pragma: allowlist secret", "pragma:allowlist secret", "pragma: whitelist secret", "pragma: allowlist-secret", "gitleaks:allow", "betterleaks:allow", "trufflehog:ignore",
        "secretlint-disable-line", "secretlint-disable-line @secretlint/secretlint-rule-npm", $"precommit-ds: allow[{Rule}] made up", "precommit-ds: allow[block-secrets] made up",
        $"precommit-ds: allow[strip-notebooks, {Rule}] made up",
    ];

    /// <summary>Words that are about the next line.</summary>
    private static readonly string[] OnLineBefore =
        ["pragma: allowlist nextline secret", "pragma: whitelist nextline secret", "pragma: allowlist-nextline-secret", "secretlint-disable-next-line", "secretlint-disable-next-line @secretlint/x -- why", $"precommit-ds: allow[{Rule}] made up"];

    [TestMethod]
    public void Words_on_the_line_let_it_pass_in_comments_of_every_language()
    {
        foreach (var words in OnLine)
            foreach (var mark in Marks)
                Assert.IsEmpty(Check("a.py", $"x = 1\n{Line}  {Comment(mark, words)}\ny = 2\n"), mark + words);
    }

    [TestMethod]
    public void Words_alone_on_the_line_before_let_it_pass_in_comments_of_every_language()
    {
        foreach (var words in OnLineBefore)
            foreach (var mark in Marks)
                Assert.IsEmpty(Check("a.py", $"x = 1\n  {Comment(mark, words)}\n{Line}\n"), mark + words);
    }

    [TestMethod]
    public void Words_on_another_line_never_let_it_pass() => Property.Holds(
        from words in Gen.Elements(OnLine.Concat(OnLineBefore))
        from mark in Gen.Elements(Marks)
        from before in Gen.Choose(0, 3)
        from after in Gen.Choose(0, 3)
        from isBefore in Gen.Elements(true, false)
        select (words, mark, before, after, isBefore),
        sample =>
        {
            var comment = Comment(sample.mark, sample.words) + "\n";
            var isNextLine = !OnLine.Contains(sample.words) || sample.words.StartsWith("precommit-ds", StringComparison.Ordinal);
            // A line between the words and the secret, unless the words are about no line but their own.
            var gap = string.Concat(Enumerable.Repeat("x = 1\n", sample.before + (isNextLine ? 1 : 0)));
            var text = sample.isBefore ? comment + gap + Line + "\n" : Line + "\n" + string.Concat(Enumerable.Repeat("y = 2\n", sample.after)) + comment;
            Assert.HasCount(1, Check("a.py", text), text.Replace(Token, "TOKEN", StringComparison.Ordinal));
        });

    [TestMethod]
    [DataRow("x = 1  # precommit-ds: allow[block-secrets] made up")]
    [DataRow("x = 1  # pragma: allowlist nextline secret")]
    [DataRow("/* precommit-ds: allow[block-secrets] made up */ x = 1")]
    public void A_comment_behind_code_is_not_about_the_next_line(string before) => Assert.HasCount(1, Check("a.py", $"{before}\n{Line}\n"));

    [TestMethod]
    [DataRow("# precommit-ds: allow[block-secrets/password] made up")]
    [DataRow("# pragma: allowlist")]
    [DataRow("# pragma: allowlist nextline secret")]
    [DataRow("# gitleaks: allow")]
    [DataRow("# secretlint-disable-next-line")]
    public void What_says_something_else_lets_nothing_pass(string comment) => Assert.HasCount(1, Check("a.py", $"{Line}  {comment}\n"));

    [TestMethod]
    [DataRow("{0}  # precommit-ds: allow[block-secrets]")]
    [DataRow("{0}  /* precommit-ds: allow[block-secrets] -- */")]
    [DataRow("/* precommit-ds: allow[block-secrets] */ {0}")]
    [DataRow("# precommit-ds: allow[block-secrets]:\n{0}")]
    public void Our_own_words_need_a_reason_and_the_finding_says_so(string text)
    {
        var finding = Check("a.py", string.Format(System.Globalization.CultureInfo.InvariantCulture, text, Line)).Single();
        Assert.EndsWith(", and its allow comment gives no reason, so it does not count", finding.Message);
        Assert.AreEqual(Check("a.py", Line).Single().ContentHash, finding.ContentHash, "a remark changes no baseline");
    }

    [TestMethod]
    public void Our_own_words_name_a_rule_so_another_secret_on_the_line_is_told()
    {
        var comment = "  # precommit-ds: allow[block-secrets/generic-secret] made up";
        Assert.HasCount(1, Check("a.py", $"api_key = \"{"w9XkQ2" + "vLz7RtB4nMc8Yp"}\"; {Line}{comment}\n"));
    }

    [TestMethod]
    public void Each_line_is_judged_by_its_own_words() =>
        CollectionAssert.AreEqual(new[] { 2 }, LinesOf(Check("a.py", $"{Line}  # precommit-ds: allow[{Rule}] made up\n{Line}  # precommit-ds: allow[block-secrets/password] made up\n")));

    [TestMethod]
    public void Trufflehogs_words_stand_behind_the_secret()
    {
        Assert.HasCount(1, Check("a.py", $"/* trufflehog:ignore */ {Line}\n"));
        Assert.HasCount(1, Check("a.py", $"{Line} # trufflehog:ignore {OtherToken}\n"));
    }

    [TestMethod]
    public void Between_disable_and_enable_nothing_is_told()
    {
        var text = $"{Line}\n# secretlint-disable\n{Line}\nx = 1\n{Line}\n// secretlint-enable\n{Line}\n";
        CollectionAssert.AreEqual(new[] { 1, 7 }, LinesOf(Check("a.py", text)));
        CollectionAssert.AreEqual(new[] { 1, 5 }, LinesOf(Check("a.py", $"{Line}\n/* secretlint-disable a, b -- why */\n{Line}\n/* secretlint-enable a, b */\n{Line}\n")));
        CollectionAssert.AreEqual(new[] { 1 }, LinesOf(Check("a.py", $"{Line}\n/* secretlint-disable a, b */\n{Line}\n/* secretlint-enable a */\n{Line}\n")));
        CollectionAssert.AreEqual(new[] { 1 }, LinesOf(Check("a.py", $"{Line}\n# secretlint-disable\n{Line}\n# secretlint-disable-line\n{Line}\n")));
    }

    [TestMethod]
    public void Of_a_private_key_the_first_line_counts()
    {
        Assert.HasCount(1, Check("key.txt", Key));
        Assert.IsEmpty(Check("key.txt", $"# precommit-ds: allow[block-secrets/private-key] made up\n{Key}"));
        Assert.IsEmpty(Check("key.txt", $"/* gitleaks:allow */ {Key}\n"));
        Assert.HasCount(1, Check("key.txt", $"{Key}  # gitleaks:allow\n"));
    }

    [TestMethod]
    public void Where_it_is_forbidden_no_words_count_and_only_there_the_finding_says_so()
    {
        var options = new SecretOptions { ForbidInline = true };
        foreach (var words in OnLine.Append("precommit-ds: allow[block-secrets]"))
            Assert.EndsWith(", and inline allows are forbidden here", Check("a.py", $"{Line}  # {words}\n", options).Single().Message, words);
        Assert.EndsWith(", and inline allows are forbidden here", Check("a.py", $"# secretlint-disable\n{Line}\n", options).Single().Message);
        Assert.AreEqual(Check("a.py", Line).Single().Message, Check("a.py", Line, options).Single().Message, "nothing is said of what is not there");
    }

    [TestMethod]
    [DoNotParallelize]
    public void Many_secrets_on_one_long_line_take_no_longer_than_the_line()
    {
        Assert.HasCount(4000, Check("a.js", Secrets(4000)));
        LinearTime.Holds("secrets", 4000, 8000, Secrets, static line => Check("a.js", line));

        static string Secrets(int count) => string.Concat(Enumerable.Repeat(Line + "; ", count)) + "# precommit-ds: allow[block-secrets/password] other secrets";
    }

    private static int[] LinesOf(IEnumerable<Reporting.Finding> findings) => [.. findings.Select(finding => finding.Location.Line)];

    private static string Comment(string mark, string words) => mark + words + (mark == "/* " ? " */" : mark == "<!-- " ? " -->" : "");
}
