using System.Text;

namespace PreCommitDs.Reporting;

/// <summary>A report as annotations of GitHub Actions; what is no finding stays text for the log.</summary>
internal static class GithubFormat
{
    public static string Output(Report report, ReportContext context)
    {
        var text = new StringBuilder();
        // GitHub shows but the first ten of a step, so errors come first.
        foreach (var finding in report.Findings.OrderByDescending(finding => finding.Severity))
        {
            var mend = finding.Mend is null ? "" : "\n" + finding.Mend;
            text.Append(GithubCommand.Annotation(Level(finding.Severity), Path(finding.Path, context), finding.Location, finding.Rule, TextFormat.Of(finding) + mend)).Append('\n');
        }

        foreach (var error in report.Errors)
            text.Append(GithubCommand.Annotation("error", Path(error.Path, context), error.Location, report.Hook, TextFormat.Of(error))).Append('\n');
        return text.Append(GithubCommand.Neutralize(report.Diff + TextFormat.Outcome(report))).ToString();
    }

    /// <summary>What is left for standard error: the annotations hold the errors.</summary>
    public static string Errors(Report report) => GithubCommand.Neutralize(TextFormat.Messages(report.Notes));

    private static string Path(string path, ReportContext context) => context.PathFromRoot(path) ?? path;

    private static string Level(Severity severity) => severity == Severity.Note ? "notice" : SeverityName.Of(severity);
}
