using System.CommandLine;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting;

/// <summary>One run of one hook: its arguments, where it runs, and what it says.</summary>
internal sealed class HookRun(Hook hook, ParseResult arguments, CommonOptions options, HookConsole console, Workspace workspace)
{
    public ParseResult Arguments => arguments;

    public HookConsole Console => console;

    public Workspace Workspace => workspace;

    public Report Report { get; } = new(hook.Id);

    public IReadOnlyList<string> Names { get; } = arguments.GetValue(options.Names) ?? [];

    public bool AllFiles { get; } = arguments.GetValue(options.AllFiles);

    public PathFilter Filter { get; } =
        new(arguments.GetValue(options.Include) ?? [], arguments.GetValue(options.Exclude) ?? []);

    public OutputFormat Format { get; } = ReadFormat(arguments.GetValue(options.Format));

    public bool IsVerbose { get; } = arguments.GetValue(options.Verbose);

    /// <summary>Whether a commit waits for this run: git names the index to its hooks, pre-commit and prek name themselves.</summary>
    public bool IsSkippable { get; } =
        Environment.GetEnvironmentVariable("PRE_COMMIT") is not null || Environment.GetEnvironmentVariable("GIT_INDEX_FILE") is { Length: > 0 };

    /// <summary>
    /// Whether the user lets this commit pass with SKIP, as pre-commit has it: seen here for runners that do not know it, or
    /// know the hook under another id. A stream always goes through: skipped, it would end up empty.
    /// </summary>
    public bool IsSkipped => IsSkippable && !Names.Contains("-")
        && (Environment.GetEnvironmentVariable("SKIP") ?? "").Split(',', StringSplitOptions.TrimEntries).Contains(hook.Id);

    /// <summary>The range given as options, or null.</summary>
    public (string From, string To)? Range { get; } =
        ReadRange(arguments.GetValue(options.FromRef), arguments.GetValue(options.ToRef))
        ?? (arguments.GetValue(options.ToRef) is null ? null : throw new UsageException("--to-ref is the end of a range: give its beginning with --from-ref"));

    /// <summary>The range that pre-commit and prek say a run in CI is about, or null.</summary>
    public static (string From, string To)? RunnersRange => ReadRange(
        Environment.GetEnvironmentVariable("PRE_COMMIT_FROM_REF"), Environment.GetEnvironmentVariable("PRE_COMMIT_TO_REF"));

    /// <summary>Writes the report and returns the exit code.</summary>
    public int Finish()
    {
        SortReport();
        if (IsSkippable && Report.ExitCode != ExitCode.Clean) Report.NextSteps.Add($"this once without it: SKIP={Report.Hook} git commit");
        if (Format == OutputFormat.Json) JsonFormat.Write(Report, console.Output);
        else if (TextFormat.Output(Report) is { Length: > 0 } text) console.Write(text);
        if (!IsVerbose) Report.Notes.RemoveAll(note => note.IsDetail);
        if (TextFormat.Errors(Report) is { Length: > 0 } errors) console.WriteError(errors);
        return Report.ExitCode;
    }

    /// <summary>Runners shuffle names and workers end in any order; people and diffs want one order.</summary>
    private void SortReport()
    {
        Report.Findings.Sort(static (a, b) =>
            string.CompareOrdinal(a.Path, b.Path) is var order and not 0 ? order : a.Location.Line.CompareTo(b.Location.Line));
        Report.Fixed.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        Report.Notes.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        Report.Errors.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
    }

    private static OutputFormat ReadFormat(string? format) => format switch
    {
        null or "text" => OutputFormat.Text,
        "json" => OutputFormat.Json,
        _ => throw new UsageException($"--format {format}: one of text, json"),
    };

    private static (string From, string To)? ReadRange(string? from, string? to) =>
        string.IsNullOrEmpty(from) ? null : (from, string.IsNullOrEmpty(to) ? "HEAD" : to);
}
