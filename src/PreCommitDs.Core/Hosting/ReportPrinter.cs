using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting;

/// <summary>Writes a report the way the command line asks for.</summary>
internal sealed class ReportPrinter(HookConsole console, OutputFormat format, bool isVerbose)
{
    /// <returns>The exit code.</returns>
    public int Print(Report report)
    {
        Sort(report);
        if (format == OutputFormat.Json) JsonFormat.Write(report, console.Output);
        else if (TextFormat.Output(report) is { Length: > 0 } text) console.Write(text);
        if (!isVerbose) report.Notes.RemoveAll(note => note.IsDetail);
        if (TextFormat.Errors(report) is { Length: > 0 } errors) console.WriteError(errors);
        return report.ExitCode;
    }

    /// <summary>Runners shuffle names and workers end in any order; people and diffs want one order.</summary>
    private static void Sort(Report report)
    {
        report.Findings.Sort(static (a, b) =>
            string.CompareOrdinal(a.Path, b.Path) is var order and not 0 ? order : a.Location.Line.CompareTo(b.Location.Line));
        report.Fixed.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        report.Notes.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        report.Errors.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
    }
}
