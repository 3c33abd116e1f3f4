namespace PreCommitDs.Reporting;

[TestClass]
public sealed class ReportTests
{
    [TestMethod]
    [DataRow(Severity.Error, Severity.Error, 1)]
    [DataRow(Severity.Error, Severity.Warning, 0)]
    [DataRow(Severity.Error, Severity.Note, 0)]
    [DataRow(Severity.Warning, Severity.Error, 1)]
    [DataRow(Severity.Warning, Severity.Warning, 1)]
    [DataRow(Severity.Warning, Severity.Note, 0)]
    [DataRow(Severity.Note, Severity.Error, 1)]
    [DataRow(Severity.Note, Severity.Note, 1)]
    public void A_finding_fails_from_the_given_severity_on(Severity failOn, Severity severity, int exitCode)
    {
        var report = new Report("hook") { FailOn = failOn };
        Assert.AreEqual(0, report.ExitCode);
        report.Findings.Add(new Finding("hook/rule", severity, "a", default, "message"));
        Assert.AreEqual(exitCode, report.ExitCode);
        report.Errors.Add(new FileMessage("b", default, "unreadable"));
        Assert.AreEqual(2, report.ExitCode);
    }

    [TestMethod]
    public void Severities_have_the_names_that_options_take()
    {
        foreach (var severity in Enum.GetValues<Severity>()) Assert.AreEqual(severity, SeverityName.Parse(SeverityName.Of(severity)));
        Assert.IsNull(SeverityName.Parse("Error"));
    }
}
