using PreCommitDs.Harness;
using PreCommitDs.Reporting;
using static PreCommitDs.Secrets.SecretSample;

namespace PreCommitDs.Secrets.Custom;

[TestClass]
public sealed class CustomRuleTests
{
    private const string Acme = "acme_" + "k3x9q2m7w5z8r4t6";

    private static readonly CustomRule Token = new() { Id = "acme-token", Description = "Acme deploy token", Literal = "acme_", Charset = "a-z0-9", Length = "16", RevokeAt = "https://acme.test/tokens" };

    [TestMethod]
    public void A_token_is_found_and_the_finding_names_the_rule()
    {
        var finding = Find(Token, $"x\n(    '{Acme}')\n").Single();
        Assert.AreEqual(("block-secrets/custom", Severity.Error, 2, 7), (finding.Rule, finding.Severity, finding.Location.Line, finding.Location.Column));
        Assert.StartsWith("acme-token: Acme deploy token (", finding.Message);
        Assert.Contains("ACME_TOKEN", finding.Mend!);
        Assert.Contains("https://acme.test/tokens", finding.Evidence!.WhenPushed);
        Assert.DoesNotContain(Acme, finding.ToString());
    }

    [TestMethod]
    [DataRow("open('" + Acme + "1')")]
    [DataRow("open('" + Acme + "_')")]
    [DataRow("open('x" + Acme + "')")]
    [DataRow("open('acme_k3x9q2m7w5z8r4t')")]
    [DataRow("open('acme_K3x9q2m7w5z8r4t6')")]
    [DataRow("open('acme_xxxxxxxxxxxxxxxx')")]
    public void What_is_longer_shorter_or_made_of_other_characters_is_none(string text) => Assert.IsEmpty(Find(Token, text));

    [TestMethod]
    [DataRow("A-Za-z0-9_-", "AZ_-az09", true)]
    [DataRow("^]\\\\[{}|()", "^]\\[{}|(", true)]
    [DataRow("\\w", "aZ_09bcd", true)]
    [DataRow("+-/", "+,-./+,-", true)]
    [DataRow("a-f-", "ab-def-c", true)]
    [DataRow("a-f", "abcdefgh", false)]
    [DataRow("\\d", "1234a678", false)]
    public void A_charset_is_what_it_says(string charset, string characters, bool isFound) =>
        Assert.HasCount(isFound ? 1 : 0, Find(Token with { Charset = charset, Length = "8" }, $" tok-{characters} ", literal: "tok-"));

    [TestMethod]
    public void Characters_may_stand_before_the_literal()
    {
        var rule = Token with { Literal = "7Q~", Length = "6-8", Offset = 3 };
        foreach (var (text, count) in (ReadOnlySpan<(string, int)>)[("a9c7Q~k3x", 1), ("a9c7Q~k3xz4", 1), ("a9c7Q~k3", 0), ("a9c7Q~k3xz4v", 0), ("9c7Q~k3xa", 0)])
            Assert.HasCount(count, Find(rule, $"'{text}'"), text);
    }

    [TestMethod]
    [DataRow("x = 1 # Acme\nopen('", 1)]
    [DataRow("ACME: '", 1)]
    [DataRow("acme\nx\nopen('", 0)]
    [DataRow("open('", 0)]
    public void A_keyword_stands_on_the_line_or_the_one_above(string before, int count)
    {
        Assert.HasCount(count, Find(Token with { Literal = "tok_", Keywords = ["corp", "acme"] }, before + Acme.Replace("acme", "tok", StringComparison.Ordinal) + "'"));
        Assert.HasCount(count, Find(Pattern("k[0-9a-z]{15}") with { Keywords = ["corp", "acme"] }, before + Acme[5..] + "'"));
    }

    [TestMethod]
    public void A_keyword_behind_the_secret_does_not_count_and_one_above_a_line_with_the_literal_does()
    {
        var rule = Pattern("k[0-9a-z]{15}") with { Keywords = ["corp"], Literal = "k3x" };
        Assert.IsEmpty(Find(rule, $"'{Acme[5..]}' of the corp"));
        Assert.HasCount(1, Find(rule, $"x\ny\ncorp\n'{Acme[5..]}'"));
        Assert.IsEmpty(Find(rule, $"x\ncorp\ny\n'{Acme[5..]}'"));
    }

    [TestMethod]
    public void A_regex_is_tried_on_each_line_and_a_group_is_the_secret()
    {
        var rule = Pattern("^pin (?<code>[0-9]{4})$") with { Group = "code" };
        var text = "öö pin 1234\r\npin 5678\r\npin 90123\npin 4711";
        var findings = Find(rule, text);
        CollectionAssert.AreEqual(new[] { (2, 5, 9), (4, 5, 9) }, findings.Select(finding => (finding.Location.Line, finding.Location.Column, finding.Location.EndColumn)).ToArray());
        CollectionAssert.AreEqual(new[] { 2, 4 }, Find(rule with { Literal = "pin" }, text).Select(finding => finding.Location.Line).ToArray());
        Assert.IsEmpty(Find(rule with { Literal = "PIN" }, text));
        Assert.HasCount(2, Find(Pattern("pin ([0-9]{2})([0-9]{2})") with { Group = "2" }, "ä pin 1234 pin 5678"));
    }

    [TestMethod]
    public void Lines_that_are_no_utf8_are_read_all_the_same()
    {
        var finding = Check("a.txt", [0xfc, (byte)' ', .. "pin 1234"u8], new SecretOptions { Rules = [Pattern("[0-9]{4}")] }).Single();
        Assert.AreEqual(1, finding.Location.Line);
    }

    [TestMethod]
    public void A_severity_is_what_the_rule_says() => Assert.AreEqual(Severity.Note, Find(Token with { Severity = Severity.Note }, Acme).Single().Severity);

    [TestMethod]
    public void A_comment_names_the_rule_or_all_of_them()
    {
        foreach (var id in (string[])["custom", "acme-token"]) Assert.IsEmpty(Find(Token, $"'{Acme}'  # precommit-ds: allow[block-secrets/{id}] made up"));
        Assert.HasCount(1, Find(Token, $"'{Acme}'  # precommit-ds: allow[block-secrets/other] made up"));
    }

    [TestMethod]
    public void No_finding_overlaps_another_and_no_rule_hides_what_is_known()
    {
        var all = new SecretOptions { Rules = [Pattern(".+") with { Severity = Severity.Note }, Token] };
        Assert.AreEqual(SecretSample.Rule, Check("a.py", Line, all).Single().Rule, "a token that tells by itself what it is");
        Assert.AreEqual("block-secrets/custom", Check("a.py", $"api_key = \"{Acme}\"", new SecretOptions { Rules = [Token] }).Single().Rule, "a value known by its name alone");
        Assert.HasCount(2, Check("a.py", $"'{Acme}'\n{Line}", new SecretOptions { Rules = [Token, Token with { Id = "again" }] }));
    }

    [TestMethod]
    public void Notebooks_are_looked_at_too() => Assert.AreEqual((1, 2), Check("a.ipynb", Notebook(($"x = 1\ny = \"{Acme}\"", "", [])), new SecretOptions { Rules = [Token] }) is [var finding] ? (finding.Location.Cell, finding.Location.CellLine) : default);

    [TestMethod]
    public void Examples_must_match_and_look_alikes_must_not()
    {
        Find(Token with { Examples = ["x = acme_k3x9·q2m7w5z8r4t6"], LookAlikes = ["acme_k3x9"] }, "");
        AreWrong("examples", 1, Token with { Examples = [Acme, "acme_k3x9"] });
        AreWrong("look-alikes", 0, Token with { LookAlikes = [Acme] });
        AreWrong("examples", 0, Token with { Examples = [Acme], Keywords = ["corp"] });
    }

    [TestMethod]
    public void What_makes_no_sense_is_told_with_its_key()
    {
        foreach (var id in (string[])["", "Acme", "acme_token", "-a", "a-", "ä", "generic-secret", "custom", "hugging-face-user-token", "asana-token"]) AreWrong("id", -1, Token with { Id = id });
        AreWrong("id", -1, Token, Token);
        foreach (var literal in (string[])["ab", "", "a b c", "äöü"]) AreWrong("literal", -1, Token with { Literal = literal });
        foreach (var length in (string[])["0", "-1", "5-3", "x", "1-", "4096", "99999999999", "1-2-3", ""]) AreWrong("length", -1, Token with { Length = length });
        foreach (var charset in (string[])["z-a", "", "a b", "ä", "\\q", "\\"]) AreWrong("charset", -1, Token with { Charset = charset });
        AreWrong("offset", -1, Token with { Offset = 17 });
        AreWrong("", -1, Token with { Length = null });
        AreWrong("", -1, Token with { Literal = null });
        AreWrong("group", -1, Token with { Group = "1" });
        AreWrong("keyword", -1, Token with { Keywords = [""] });
        AreWrong("group", -1, Pattern("a(b)") with { Group = "2" });
        AreWrong("length", -1, Pattern("ab") with { Length = "3" });
        AreWrong("charset", -1, Pattern("ab") with { Charset = "a" });
        foreach (var regex in (string[])["a(?=b)", "(a)\\1", "(?>a)", "(a", "a*", "((a{1,1000}){1,1000}){1,1000}b"]) AreWrong("regex", -1, Pattern(regex));
    }

    [TestMethod]
    [DoNotParallelize]
    public void A_regex_takes_no_longer_than_the_text()
    {
        foreach (var rule in (CustomRule[])[Pattern("(a|aa)+b"), Token with { Literal = "aaa", Charset = "a" }])
            LinearTime.Holds(rule.Id, 200_000, 1_600_000, static size => new string('a', size), text => Assert.IsEmpty(Find(rule, text)));
    }

    private static CustomRule Pattern(string regex) => new() { Id = "corp-pin", Regex = regex };

    private static IReadOnlyList<Finding> Find(CustomRule rule, string text, string? literal = null) =>
        Check("a.txt", text, new SecretOptions { Rules = [literal is null ? rule : rule with { Literal = literal }] });

    private static void AreWrong(string key, int item, params CustomRule[] rules)
    {
        var e = Assert.ThrowsExactly<CustomRuleException>(() => new SecretChecker(new SecretOptions { Rules = rules }), $"{key} of {rules[^1]}");
        Assert.AreEqual((key, item, rules.Length - 1), (e.Key, e.Item, e.Rule), e.Message);
        foreach (var example in rules[^1].Examples) Assert.DoesNotContain(example, e.Message);
    }
}
