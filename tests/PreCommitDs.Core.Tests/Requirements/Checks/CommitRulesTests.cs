using static PreCommitDs.Requirements.Checks.RuleSample;

namespace PreCommitDs.Requirements.Checks;

[TestClass]
public sealed class CommitRulesTests
{
    private const string Locked = "\n@requirements.txt\na==1\n    # via -r requirements.in\nb==1\n    # via a\n";

    [TestMethod]
    [DataRow("@requirements.in\na" + Locked, "@requirements.in\na>=1" + Locked, "requirements.in:0?")]
    [DataRow("@requirements.in\na\nb" + Locked, "@requirements.in\na" + Locked, "requirements.in:0?")]
    [DataRow("@requirements.in\n-r x.in\n@x.in\na" + Locked, "@requirements.in\n-r x.in\n@x.in\na<9" + Locked, "x.in:0?")]
    [DataRow("@requirements.in\n-c x.in\na\n@x.in\nb" + Locked, "@requirements.in\n-c x.in\na\n@x.in\nb<9" + Locked, "x.in:0?")]
    [DataRow("@requirements.in\na" + Locked, "@requirements.in\n--pre\na" + Locked, "requirements.in:0?")]
    [DataRow("@requirements.in\na" + Locked, "@requirements.in\n# why\n\n  A  # what for" + Locked, "")]
    [DataRow("@requirements.in\na>=1,<2\nb" + Locked, "@requirements.in\nB\nA <2, >=1" + Locked, "")]
    [DataRow("@requirements.in\na" + Locked, "@requirements.in\na>=2" + Locked, "")]
    [DataRow("@requirements.in\na" + Locked, "@requirements.in\na>=1\n@requirements.txt\na==1\n    # via -r requirements.in\n", "")]
    [DataRow("@requirements.in\na" + Locked, "@requirements.in\na" + Locked, "")]
    public void A_source_that_is_committed_alone_is_told_though_it_matches(string before, string after, string found) =>
        Assert.AreEqual(found, Found("half-commit", after, changes: new ChangeSample(Tree(before), Tree(after))));

    [TestMethod]
    [DataRow("b==1\n    # via a\nc==1\n", "requirements.txt:5?")]
    [DataRow("b==1\n    # via a\nc==1\n    # via a\n", "")]
    [DataRow("b==2\n    # via a\n", "")]
    [DataRow("b==1\n    # via a\nignored==1\n", "")]
    public void A_line_that_was_added_by_hand_is_told(string added, string found)
    {
        const string before = "@requirements.in\na" + Locked;
        var after = "@requirements.in\na\n@requirements.txt\na==1\n    # via -r requirements.in\n" + added;
        var options = new RequirementsOptions { IgnoredPackages = new HashSet<string> { "ignored" } };
        Assert.AreEqual(found, Found("edited-by-hand", after, options, new ChangeSample(Tree(before), Tree(after))));
        Assert.AreEqual("", Found("edited-by-hand", after, options));
    }

    [TestMethod]
    public void A_lock_that_had_such_lines_before_may_keep_them()
    {
        const string before = "@requirements.in\na" + Locked + "c==1\n";
        const string after = "@requirements.in\na" + Locked + "c==2\n";
        Assert.AreEqual("", Found("edited-by-hand", after, changes: new ChangeSample(Tree(before), Tree(after))));
    }

    [TestMethod]
    [DataRow("@requirements.in\na>=2" + Locked, "", "requirements.in is staged, requirements.txt is not")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==0.1 ; python_version > '2'\nb==1\nb==2\n", "", "only requirements.txt is staged")]
    [DataRow("@requirements.in\na\n@requirements.txt\na==0.1\nb==1\nb==2\n", "requirements.in", "requirements.txt is staged, requirements.in is not")]
    public void An_error_says_what_is_staged_and_what_is_not(string after, string dirty, string reason)
    {
        var found = Findings(after, changes: new ChangeSample(Tree("@requirements.in\na" + Locked), Tree(after), dirty));
        Assert.Contains($"({reason})", found.First(static finding => finding.Severity == Reporting.Severity.Error).Message);
    }
}
