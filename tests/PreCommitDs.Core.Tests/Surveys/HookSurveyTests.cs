using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

[TestClass]
public sealed class HookSurveyTests
{
    private static readonly Rule[] Rules = [new("h/note", Severity.Note, "N", ""), new("h/warn", Severity.Warning, "W", ""), new("h/few", Severity.Error, "F", ""), new("h/many", Severity.Error, "M", ""), new("h/known", Severity.Error, "K", "")];

    [TestMethod]
    public void Errors_come_first_then_what_is_found_most_often_and_what_is_accepted_last()
    {
        var survey = HookSurvey.Of("h", "", Rules, [Find(0), Find(1), Find(1, "b"), Find(2), Find(3), Find(3, "b")], [Find(4), Find(3, "c")], 0);
        CollectionAssert.AreEqual((string[])["h/many", "h/few", "h/warn", "h/note", "h/known"], survey.Rules.Select(rule => rule.Rule.Id).ToArray());
        Assert.AreEqual((3, 2, 1, 2), (survey.Count(Severity.Error), survey.Count(Severity.Warning), survey.Count(Severity.Note), survey.Accepted));
    }

    [TestMethod]
    public void Files_with_worse_or_heavier_findings_come_first_and_places_are_in_order()
    {
        var ordered = RuleSurvey.Order([Find(3, "a", 9), Find(3, "b", 5) with { Weight = 7 }, Find(3, "a", 2), Find(3, "c", 1) with { Severity = Severity.Note }]);
        Assert.AreEqual("b:5 a:2 a:9 c:1", string.Join(' ', ordered.Select(finding => $"{finding.Path}:{finding.Location.Line}")));
    }

    [TestMethod]
    [DataRow("", "", 0, "clean")]
    [DataRow("", "2", 0, "accepted")]
    [DataRow("", "2", 1, "incomplete")]
    [DataRow("0", "2", 1, "to look at")]
    [DataRow("1", "", 0, "to look at")]
    [DataRow("0 2", "2", 1, "to do")]
    public void The_worst_that_holds_is_the_grade(string found, string accepted, int unread, string grade) =>
        Assert.AreEqual(grade, GradeName.Of(HookSurvey.Of("h", "", Rules, Findings(found), Findings(accepted), unread).Grade));

    [TestMethod]
    [DataRow(0, 0, "0 %")]
    [DataRow(1, 1000, "<1 %")]
    [DataRow(999, 1000, ">99 %")]
    [DataRow(1000, 1000, "100 %")]
    [DataRow(84, 100, "84 %")]
    [DataRow(0, 10, "0 %")]
    public void Shares_are_never_rounded_to_nothing_or_all(int part, int whole, string expected) => Assert.AreEqual(expected, Counted.Share(part, whole));

    private static IEnumerable<Finding> Findings(string rules) => rules.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(rule => Find(rule[0] - '0'));

    private static Finding Find(int rule, string path = "a", int line = 1) => new(Rules[rule].Id, Rules[rule].Severity, path, new Location(line), "m");
}
