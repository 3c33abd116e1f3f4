using System.Globalization;
using System.Text;

namespace PreCommitDs.Reporting;

/// <summary>A report for people: findings and fixes for standard output, notes and errors for standard error.</summary>
internal static class TextFormat
{
    public static string Output(Report report) => report.Diff.Length > 0 ? report.Diff + Outcome(report) : Findings(report) + Outcome(report);

    /// <summary>What was done, and what is to be done now.</summary>
    public static string Outcome(Report report)
    {
        var text = new StringBuilder();
        foreach (var file in report.Fixed)
        {
            text.Append(file.Verb).Append(' ').Append(DisplayPath.Of(file.Path)).Append(": ").Append(file.Summary).Append('\n');
            if (file.Restore is not null) text.Append("  ").Append(file.RestoreName).Append(": ").Append(file.Restore).Append('\n');
            foreach (var line in file.Advice) text.Append("  ").Append(line).Append('\n');
        }

        foreach (var step in report.NextSteps) text.Append(step).Append('\n');
        return text.ToString();
    }

    public static string Errors(Report report) => Messages(report.Notes.Concat(report.Errors));

    public static string Messages(IEnumerable<FileMessage> messages)
    {
        var text = new StringBuilder();
        foreach (var message in messages) text.Append(Of(message)).Append('\n');
        return text.ToString();
    }

    public static string Of(Finding finding) => $"{Place(finding.Path, finding.Location)}: {finding.Rule} {finding.Message}";

    public static string Of(FileMessage message) => $"{Place(message.Path, message.Location)}: {message.Message}";

    private static string Findings(Report report)
    {
        var text = new StringBuilder();
        for (var i = 0; i < report.Findings.Count; i++)
        {
            var finding = report.Findings[i];
            text.Append(Of(finding)).Append('\n');
            // What mends several at once is said once, below the last of them.
            if (i + 1 < report.Findings.Count && finding.Mend is not null && report.Findings[i + 1].Mend == finding.Mend) continue;
            foreach (var line in finding.Mend?.Split('\n') ?? []) text.Append("  ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary><c>path:line:col</c>, in a notebook <c>path:cell N:line:col</c> or <c>path:cell N (id ID), output M, line L</c>; what is not known is left out.</summary>
    internal static string Place(string path, Location location)
    {
        var place = new StringBuilder(DisplayPath.Of(path));
        if (location is { Cell: > 0, CellOutput: { } output })
        {
            var id = location.CellId is null ? "" : $" (id {DisplayPath.Of(location.CellId)})";
            return place.Append(CultureInfo.InvariantCulture, $":cell {location.Cell}{id}{output switch { < 0 => ", metadata", 0 => $", line {location.CellLine}", _ => $", output {output}, line {location.CellLine}" }}").ToString();
        }

        if (location.Cell > 0) return place.Append(CultureInfo.InvariantCulture, $":cell {location.Cell}:{location.CellLine}:{location.CellColumn}").ToString();
        if (location.Line > 0) place.Append(CultureInfo.InvariantCulture, $":{location.Line}");
        if (location.Column > 0) place.Append(CultureInfo.InvariantCulture, $":{location.Column}");
        return place.ToString();
    }
}
