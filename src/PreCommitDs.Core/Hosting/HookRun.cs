using System.CommandLine;
using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Baselines;
using PreCommitDs.Hosting.Checking;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Output;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Running;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Hosting.Surveying;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting;

/// <summary>One run of one hook: its arguments, where it runs, and what it says.</summary>
internal sealed class HookRun(Hook hook, HookArguments arguments, CommonOptions options, HookConsole console, Workspace workspace)
{
    /// <summary>The arguments for all paths that the configuration makes no difference for.</summary>
    public ParseResult Arguments => arguments.Base;

    /// <summary>The arguments by path.</summary>
    public HookArguments ArgumentsByPath => arguments;

    public Hook Hook => hook;

    public HookConsole Console => console;

    public Workspace Workspace => workspace;

    public Report Report { get; } = new(hook.Id) { Rules = () => hook.Rules, FailOn = ReadSeverity(arguments.Base.GetValue(options.FailOn)) };

    public RunBaseline Baseline { get; } = new(hook.Id, workspace, arguments.Base.GetValue(options.WriteBaseline));

    /// <summary>Where the report goes instead of standard output, or null.</summary>
    public ReportFile? OutputFile { get; } = ReportFile.Of(() => Invocation.Of(hook.Id), hook.RequiresSerial, arguments.Base.GetValue(options.Output), arguments.Base.GetValue(options.Names) ?? [], name => hook is FixerHook && hook.Wants(name));

    public IReadOnlyList<string> Names { get; } = arguments.Base.GetValue(options.Names) ?? [];

    public bool AllFiles { get; } = arguments.Base.GetValue(options.AllFiles);

    public PathFilter Filter { get; private set; } =
        new(arguments.Base.GetValue(options.Include) ?? [], arguments.Base.GetValue(options.Exclude) ?? []);

    /// <summary>Who is told what the hook sees beside findings, and where it is to look; null: nobody asks.</summary>
    public SurveyScope? Scope
    {
        get => _scope;
        init
        {
            _scope = value;
            if (value is null) return;
            Filter = Filter.Below(value.Roots);
            Baseline.Surveyor = value.Surveyor;
        }
    }

    /// <summary>Null where none was asked for.</summary>
    public OutputFormat? Format { get; } = ReadFormat(arguments.Base.GetValue(options.Format));

    public bool IsVerbose { get; } = arguments.Base.GetValue(options.Verbose);

    /// <summary>
    /// Whether the user lets this commit pass with SKIP, as pre-commit has it: seen here for runners that do not know it, or
    /// know the hook under another id. A stream always goes through: skipped, it would end up empty.
    /// </summary>
    public bool IsSkipped => SkippedHooks.AreHonoured && !Names.Contains("-") && SkippedHooks.Named.Contains(hook.Id);

    /// <summary>The range given as options, or null.</summary>
    public RevisionRange? Range => PushedRange ?? _range;

    /// <summary>The range that a push publishes, where the run is about one.</summary>
    public RevisionRange? PushedRange { get; init; }

    private readonly SurveyScope? _scope;

    private readonly RevisionRange? _range =
        ReadRange(arguments.Base.GetValue(options.FromRef), arguments.Base.GetValue(options.ToRef))
        ?? (arguments.Base.GetValue(options.ToRef) is null ? null : throw new UsageException("--to-ref is the end of a range: give its beginning with --from-ref"));

    /// <summary>The range that pre-commit and prek say a run in CI or before a push is about, or null.</summary>
    public static RevisionRange? RunnersRange
    {
        get
        {
            var remote = Environment.GetEnvironmentVariable("PRE_COMMIT_REMOTE_NAME") is { Length: > 0 } name ? name : null;
            var range = ReadRange(Environment.GetEnvironmentVariable("PRE_COMMIT_FROM_REF"), Environment.GetEnvironmentVariable("PRE_COMMIT_TO_REF"));
            // Of the first push of a history they name no beginning, but all files.
            if (range is null && remote is not null) range = new RevisionRange(null, Environment.GetEnvironmentVariable("PRE_COMMIT_LOCAL_BRANCH") is { Length: > 0 } branch ? branch : "HEAD");
            return range is null ? null : range with { Remote = remote };
        }
    }

    /// <summary>The range that is judged, or null: the next commit, or all that is tracked.</summary>
    public RevisionRange? JudgedRange => AllFiles ? null : Range ?? RunnersRange;

    /// <summary>What was named and is not looked at.</summary>
    public PassedOver PassedOver { get; } = new();

    /// <summary>Whether the names are given to several hooks, each of which takes those that are its business.</summary>
    public bool IsBesideOthers { get; init; }

    /// <summary>What rewrites files in this run, once it is set up; null where the hook only judges.</summary>
    public IFixer? Fixer { get; set; }

    /// <summary>What rewrites files before this hook judges them.</summary>
    public IReadOnlyList<FixBefore> FixesBefore { get; init; } = [];

    /// <summary>The file that holds the message of a commit, where that is what the run is about.</summary>
    public string? Message { get; init; } = CommitMessage.FileIn(arguments.Base.GetValue(options.Names) ?? []);

    public ReportPrinter Printer => new(console, workspace, Format, OutputFile, IsVerbose);

    /// <summary>Writes the report and returns the exit code.</summary>
    public int Finish()
    {
        Baseline.Finish(Report);
        if (Report.ExitCode != ExitCode.Clean && SkippedHooks.Command is { } command) Report.NextSteps.Add($"this once without it: SKIP={Report.Hook} {command}");
        return Printer.Print(Report);
    }

    /// <exception cref="UsageException">Names are given beside <c>--all-files</c>.</exception>
    public void RefuseNamesBesideAllFiles()
    {
        if (AllFiles && Names.Count > 0) throw new UsageException("--all-files looks at every tracked file: it goes with no file names");
    }

    /// <summary>Whether there is something staged that <c>--fix</c> can take out: what a range or a message holds is committed already, or no file.</summary>
    /// <exception cref="UsageException">It is asked for beside what is not about the next commit.</exception>
    public bool CanTakeOut()
    {
        if (AllFiles || Range is not null || Baseline.IsWritten) throw new UsageException("--fix is about what is staged: it goes with no --all-files, no range and no --write-baseline");
        return JudgedRange is null && Message is null;
    }

    /// <summary>What <c>--format</c> says, or null.</summary>
    /// <exception cref="UsageException">It is no format.</exception>
    public static OutputFormat? ReadFormat(string? format) => format switch
    {
        null => null,
        "text" => OutputFormat.Text,
        "json" => OutputFormat.Json,
        "github" => OutputFormat.Github,
        "sarif" => OutputFormat.Sarif,
        _ => throw new UsageException($"--format {format}: one of text, json, github, sarif"),
    };

    /// <summary>What <c>--fail-on</c> says.</summary>
    /// <exception cref="UsageException">It is no severity.</exception>
    public static Severity ReadSeverity(string? name) =>
        name is null ? Severity.Error : SeverityName.Parse(name) ?? throw new UsageException($"--fail-on {name}: one of error, warning, note");

    private static RevisionRange? ReadRange(string? from, string? to) =>
        string.IsNullOrEmpty(from) ? null : new RevisionRange(from, string.IsNullOrEmpty(to) ? "HEAD" : to);
}
