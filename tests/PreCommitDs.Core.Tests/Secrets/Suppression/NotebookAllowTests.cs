using System.Text;
using static PreCommitDs.Secrets.SecretSample;

namespace PreCommitDs.Secrets.Suppression;

[TestClass]
public sealed class NotebookAllowTests
{
    [TestMethod]
    [DataRow("x = 1\n{0}  # pragma: allowlist secret")]
    [DataRow("# precommit-ds: allow[block-secrets/hugging-face-user-token] made up\n{0}")]
    [DataRow("x = \"\\t\"\n{0}  # gitleaks:allow \"quoted\"")]
    public void A_comment_in_the_source_lets_its_line_pass(string source) => Assert.IsEmpty(Check("a.ipynb", Notebook((With(source), "", []))));

    [TestMethod]
    public void A_line_of_an_output_is_judged_by_itself()
    {
        Assert.IsEmpty(Check("a.ipynb", Notebook(("", With("a\n{0} # pragma: allowlist secret\nb"), []))));
        Assert.HasCount(1, Check("a.ipynb", Notebook(("# precommit-ds: allow[block-secrets] made up", Line, []))));
    }

    [TestMethod]
    [DataRow("# precommit-ds: allow[block-secrets] made up")]
    [DataRow("# pragma: allowlist nextline secret")]
    [DataRow("# secretlint-disable")]
    public void The_last_line_of_a_cell_or_output_is_not_about_what_follows(string last)
    {
        Assert.HasCount(1, Check("a.ipynb", Notebook((last, last, []), (Line, "", []))));
        Assert.HasCount(1, Check("a.ipynb", Notebook((Line, last, []))));
        Assert.HasCount(1, Check("a.ipynb", Notebook((Line, $"# secretlint-disable\n{OtherLine}\n{last}", []))));
    }

    [TestMethod]
    public void A_tag_lets_the_source_and_outputs_of_its_cell_pass_and_of_no_other()
    {
        Assert.IsEmpty(Check("a.ipynb", Notebook((Line, Line, ["slow", "allow-secret"]))));
        var findings = Check("a.ipynb", Notebook((Line, Line, ["allow-secrets"]), (Line, "", ["allow-secret"]), ("", Line, [])));
        CollectionAssert.AreEqual(new[] { 1, 1, 3 }, findings.Select(finding => finding.Location.Cell).ToArray());
    }

    [TestMethod]
    public void Where_it_is_forbidden_neither_counts()
    {
        var options = new SecretOptions { ForbidInline = true };
        foreach (var notebook in (byte[][])[Notebook((Line, "", ["allow-secret"])), Notebook((Line + " # gitleaks:allow", "", []))])
            Assert.EndsWith(", and inline allows are forbidden here", Check("a.ipynb", notebook, options).Single().Message);
    }

    [TestMethod]
    public void A_broken_notebook_is_judged_by_its_raw_lines()
    {
        var broken = Encoding.UTF8.GetString(Notebook((Line + "  # pragma: allowlist secret", "", [])))[..^1];
        Assert.IsEmpty(Check("a.ipynb", broken));
    }

    private static string With(string text) => text.Replace("{0}", Line, StringComparison.Ordinal);
}
