using System.Globalization;
using System.Text;

namespace PreCommitDs.Reporting;

/// <summary>A report for people: findings and fixes for standard output, notes and errors for standard error.</summary>
internal static class TextFormat
{
    public static string Output(Report report)
    {
        var text = new StringBuilder(report.Diff);
        if (report.Diff.Length == 0)
        {
            foreach (var finding in report.Findings)
            {
                text.Append(Place(finding.Path, finding.Location)).Append(": ").Append(finding.Rule).Append(' ').Append(finding.Message).Append('\n');
                if (finding.Mend is not null) text.Append("  ").Append(finding.Mend).Append('\n');
            }
        }

        foreach (var file in report.Fixed)
        {
            text.Append(file.Verb).Append(' ').Append(DisplayPath.Of(file.Path)).Append(": ").Append(file.Summary).Append('\n');
            if (file.Restore is not null) text.Append("  ").Append(file.RestoreName).Append(": ").Append(file.Restore).Append('\n');
            foreach (var line in file.Advice) text.Append("  ").Append(line).Append('\n');
        }

        foreach (var step in report.NextSteps) text.Append(step).Append('\n');
        return text.ToString();
    }

    public static string Errors(Report report)
    {
        var text = new StringBuilder();
        foreach (var message in report.Notes.Concat(report.Errors))
            text.Append(Place(message.Path, message.Location)).Append(": ").Append(message.Message).Append('\n');
        return text.ToString();
    }

    /// <summary><c>path:line:col</c>, in a notebook <c>path:cell N:line:col</c>; what is not known is left out.</summary>
    private static string Place(string path, Location location)
    {
        var place = new StringBuilder(DisplayPath.Of(path));
        if (location.Cell > 0) return place.Append(CultureInfo.InvariantCulture, $":cell {location.Cell}:{location.CellLine}:{location.CellColumn}").ToString();
        if (location.Line > 0) place.Append(CultureInfo.InvariantCulture, $":{location.Line}");
        if (location.Column > 0) place.Append(CultureInfo.InvariantCulture, $":{location.Column}");
        return place.ToString();
    }
}
