using System.Globalization;
using System.Text;

namespace PreCommitDs.Reporting;

/// <summary>
/// Workflow commands of GitHub Actions: lines of a job's log that make annotations. The escapes are those of
/// <c>@actions/core</c>; what the runner takes for a command is in its <c>ActionCommand</c>.
/// </summary>
internal static class GithubCommand
{
    /// <summary>An annotation as a line of the log.</summary>
    /// <param name="level">error, warning or notice.</param>
    /// <param name="path">From the root of the repository.</param>
    /// <param name="location">Where in the file.</param>
    /// <param name="title">What stands above the message.</param>
    /// <param name="message">May have several lines.</param>
    public static string Annotation(string level, string path, Location location, string title, string message)
    {
        var command = new StringBuilder("::").Append(level).Append(" file=").Append(EscapeProperty(path));
        if (location.Line > 0) command.Append(CultureInfo.InvariantCulture, $",line={location.Line}");
        if (location.EndLine > 0) command.Append(CultureInfo.InvariantCulture, $",endLine={location.EndLine}");
        // GitHub takes columns only of a place within one line.
        if (location.EndLine == 0 || location.EndLine == location.Line)
        {
            if (location.Column > 0) command.Append(CultureInfo.InvariantCulture, $",col={location.Column}");
            if (location.EndColumn > 0) command.Append(CultureInfo.InvariantCulture, $",endColumn={location.EndColumn}");
        }

        return command.Append(",title=").Append(EscapeProperty(title)).Append("::").Append(EscapeData(message)).ToString();
    }

    public static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    public static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>
    /// Text of which the runner takes no line for a command, whatever file names and messages it holds: neither <c>::</c> at the
    /// start of a line, blanks before it or not, nor the older <c>##[</c> anywhere. A blank is set between.
    /// </summary>
    public static string Neutralize(string text)
    {
        if (!text.Contains("::", StringComparison.Ordinal) && !text.Contains("##[", StringComparison.Ordinal)) return text;
        var safe = new StringBuilder(text.Length + 8);
        var startsLine = true;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            safe.Append(unit);
            if (startsLine && unit == ':' && At(text, i + 1, ':')) safe.Append(' ');
            if (unit == '#' && At(text, i + 1, '#') && At(text, i + 2, '[')) safe.Append(' ');
            startsLine = unit is '\n' or '\r' || (startsLine && char.IsWhiteSpace(unit));
        }

        return safe.ToString();
    }

    private static bool At(string text, int index, char unit) => index < text.Length && text[index] == unit;
}
