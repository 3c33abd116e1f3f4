using System.Globalization;
using System.Text;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Output;

/// <summary>Writes a finished report: in its format to standard output or a file, and what is wrong beside it to standard error.</summary>
/// <param name="console">The standard streams.</param>
/// <param name="workspace">Knows the paths from the root of the repository.</param>
/// <param name="format">Null where none was asked for.</param>
/// <param name="file">Where it goes instead of standard output, or null.</param>
/// <param name="isVerbose">Whether details are told.</param>
internal sealed class ReportPrinter(HookConsole console, Workspace workspace, OutputFormat? format, ReportFile? file, bool isVerbose)
{
    private readonly Dictionary<string, string?> _pathsFromRoot = new(StringComparer.Ordinal);

    /// <summary>Whether what was printed are annotations in the log of a job.</summary>
    public bool HasAnnotated { get; private set; }

    /// <returns>The exit code.</returns>
    public int Print(Report report)
    {
        Sort(report);
        var chosen = format ?? Default(report);
        if (chosen != OutputFormat.Json && !isVerbose) report.Notes.RemoveAll(note => note.IsDetail);
        if (file is null) WriteTo(console.Output, report, chosen);
        else
        {
            using var content = new MemoryStream();
            WriteTo(content, report, chosen);
            file.Write(content.GetBuffer().AsSpan(0, (int)content.Length));
            console.WriteError($"{report.Hook}: {Summary(report)}; the report is in {DisplayPath.Of(file.Name)}\n");
        }

        if (!isVerbose) report.Notes.RemoveAll(note => note.IsDetail);
        HasAnnotated = chosen == OutputFormat.Github && file is null;
        var errors = HasAnnotated ? GithubFormat.Errors(report) : TextFormat.Errors(report);
        if (errors.Length > 0) console.WriteError(errors);
        return report.ExitCode;
    }

    /// <summary>A diff is for a patch program, not for a log, and so is a file.</summary>
    private OutputFormat Default(Report report) =>
        GithubActions.IsRunning && file is null && report.Diff.Length == 0 ? OutputFormat.Github : OutputFormat.Text;

    private void WriteTo(Stream output, Report report, OutputFormat chosen)
    {
        var context = new ReportContext(HookProgram.Version, HookProgram.ProjectUri, PathFromRoot);
        switch (chosen)
        {
            case OutputFormat.Json:
                JsonFormat.Write(report, output);
                break;
            case OutputFormat.Sarif:
                WriteSarif(output, report, context);
                break;
            default:
                var text = chosen == OutputFormat.Github ? GithubFormat.Output(report, context) : TextFormat.Output(report);
                if (text.Length > 0) output.Write(Encoding.UTF8.GetBytes(text));
                break;
        }
    }

    private void WriteSarif(Stream output, Report report, ReportContext context)
    {
        var written = SarifFormat.Write(report, context, output);
        if (written == report.Findings.Count) return;
        console.WriteError(string.Create(CultureInfo.InvariantCulture,
            $"{report.Hook}: the log holds {written:N0} of {report.Findings.Count:N0} findings, as GitHub takes no more than {SarifFormat.MaxResults:N0} in {SarifFormat.MaxBytes / 1_000_000} MB; --format json holds all\n"));
    }

    private static string Summary(Report report)
    {
        var parts = new List<string> { Count(report.Findings.Count, "finding") };
        if (report.Fixed.Count > 0) parts.Add(Count(report.Fixed.Count, "rewritten file"));
        if (report.Errors.Count > 0) parts.Add(Count(report.Errors.Count, "error"));
        return string.Join(", ", parts);
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private string? PathFromRoot(string name)
    {
        if (!_pathsFromRoot.TryGetValue(name, out var path)) _pathsFromRoot[name] = path = workspace.RepositoryPath(name);
        return path;
    }

    /// <summary>Runners shuffle names and workers end in any order; people and diffs want one order.</summary>
    private static void Sort(Report report)
    {
        report.Findings.Sort(static (a, b) => b.Weight.CompareTo(a.Weight) is var weight and not 0 ? weight
            : string.CompareOrdinal(a.Path, b.Path) is var order and not 0 ? order
            : (a.Location.Line, a.Location.Column, a.Rule, a.Message).CompareTo((b.Location.Line, b.Location.Column, b.Rule, b.Message)));
        report.Fixed.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        report.Notes.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        report.Errors.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
    }
}
