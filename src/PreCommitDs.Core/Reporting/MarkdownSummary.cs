using System.Globalization;
using System.Net;
using System.Text;

namespace PreCommitDs.Reporting;

/// <summary>
/// A report for the summary page of a job. The page is Markdown, but what is told stands in tables of HTML, every word of it
/// escaped and in <c>code</c>: there no file name or message can end a table, make a link or call anybody.
/// </summary>
internal static class MarkdownSummary
{
    /// <summary>More than anybody reads; the log holds all.</summary>
    private const int MaxFindings = 1_000;

    /// <param name="report">Sorted, as it is told.</param>
    /// <param name="room">How many bytes may be written; what does not fit is counted and left out.</param>
    public static string Of(Report report, int room)
    {
        var text = new StringBuilder(Heading(report));
        if (report.Findings.Count > 0) text.Append(Rules(report.Findings));
        // Room for the ends of two tables and the line that says what is left out.
        var left = room - Encoding.UTF8.GetByteCount(text.ToString()) - 400;
        if (left < 0) return room > 400 ? Heading(report) : "";
        var rows = new List<string>();
        rows.AddRange(report.Errors.Select(error => Row(TextFormat.Of(error), null)));
        rows.AddRange(report.Fixed.Select(file => Row($"{file.Verb} {DisplayPath.Of(file.Path)}: {file.Summary}", file.Restore)));
        rows.AddRange(report.Findings.OrderByDescending(finding => finding.Severity).Take(MaxFindings).Select(finding => Row(TextFormat.Of(finding), finding.Mend)));
        var told = 0;
        if (rows.Count > 0) text.Append("<table>\n");
        foreach (var row in rows)
        {
            left -= Encoding.UTF8.GetByteCount(row);
            if (left < 0) break;
            text.Append(row);
            told++;
        }

        if (rows.Count > 0) text.Append("</table>\n\n");
        var untold = report.Errors.Count + report.Fixed.Count + report.Findings.Count - told;
        if (untold > 0) text.Append(CultureInfo.InvariantCulture, $"{untold:N0} more are in the log.\n\n");
        return text.ToString();
    }

    private static string Heading(Report report)
    {
        List<string> parts = [Count(report.Findings.Count, "finding")];
        if (report.Fixed.Count > 0) parts.Add(Count(report.Fixed.Count, "rewritten file"));
        if (report.Errors.Count > 0) parts.Add(Count(report.Errors.Count, "error"));
        if (report.Baselined > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{report.Baselined:N0} accepted by the baseline"));
        return $"### {report.Hook}: {string.Join(", ", parts)}\n\n";
    }

    private static string Rules(List<Finding> findings)
    {
        var text = new StringBuilder("<table>\n<tr><th>rule</th><th>severity</th><th>findings</th></tr>\n");
        foreach (var rule in findings.GroupBy(finding => (finding.Severity, finding.Rule)).OrderByDescending(rule => rule.Key.Severity).ThenBy(rule => rule.Key.Rule, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"<tr><td>{Code(rule.Key.Rule)}</td><td>{SeverityName.Of(rule.Key.Severity)}</td><td>{rule.Count():N0}</td></tr>\n");
        return text.Append("</table>\n\n").ToString();
    }

    private static string Row(string what, string? mend)
    {
        var ways = (mend ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(way => "<br>" + Code(way));
        return $"<tr><td>{Code(what)}{string.Concat(ways)}</td></tr>\n";
    }

    // An empty line would end the table.
    private static string Code(string text) => $"<code>{WebUtility.HtmlEncode(string.Concat(text.Select(unit => char.IsControl(unit) ? ' ' : unit)))}</code>";

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
