using System.CommandLine;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Checking;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Output;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Hosting.Surveying;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Running;

/// <summary>
/// Several hooks on one workspace, whose index is read once. Fixers come first; the others judge what those leave, whether it
/// has been written already or not.
/// </summary>
internal sealed class RunHooks(IReadOnlyList<Hook> hooks, ParseResult arguments, CommonOptions options, HookConsole console, Workspace workspace)
{
    private readonly Report _report = new(FrontDoor.Name) { Rules = () => [.. hooks.SelectMany(hook => hook.Rules)], FailOn = Severity.Error };
    private readonly FoundSettings? _found = FoundSettings.Find(workspace.Directory, () => HookVocabulary.Of(hooks, isComplete: true));
    private readonly List<string> _failed = [];
    private readonly List<FixBefore> _fixesBefore = [];
    private readonly HashSet<(string Rule, string Path, Location Location, string Message)> _told = [];

    /// <summary>Who is told what hooks see of all that is tracked; null where the run is about something else.</summary>
    public SurveyScope? Scope { get; init; }

    /// <summary>What each hook finds in all that is tracked, fixers first; nothing is changed, and nothing printed.</summary>
    public IReadOnlyList<HookRun> CheckAll() => [.. hooks.OrderBy(static hook => hook is not FixerHook).Select(hook => Judge(hook, RunMode.Check, [], range: null))];

    /// <summary>Runs the hooks that take part in a stage; before a push, over each range that is pushed.</summary>
    /// <param name="stage">The moment.</param>
    /// <param name="mode">What may be changed.</param>
    /// <param name="isForGit">Whether git waits for it, as whoever has named the stage says.</param>
    public int Run(HookStages stage, RunMode mode, bool isForGit)
    {
        IReadOnlyList<string> names = arguments.GetValue(options.Names) ?? [];
        if (CommitMessage.FileIn(names) is not null) stage = HookStages.CommitMsg;
        var isSkippable = SkippedHooks.AreHonoured || isForGit;
        var wanted = hooks.Where(hook => hook.Stages.HasFlag(stage) && !(isSkippable && SkippedHooks.Named.Contains(hook.Id))).OrderBy(hook => hook is not FixerHook).ToList();
        var file = ReportFile.Of(() => Invocation.OfFrontDoor("run"), isSerial: true, arguments.GetValue(options.Output), names, name => hooks.Any(hook => hook is FixerHook && hook.Wants(name)));
        if (wanted.Count > 0 && stage == HookStages.PrePush && PushedRanges.AreToBeRead(arguments, options))
        {
            foreach (var range in PushedRanges.Read(workspace, console, names))
                foreach (var hook in wanted) Run(hook, RunMode.Check, [], range);
        }
        else foreach (var hook in wanted) Run(hook, mode, names, range: null);

        var command = stage == HookStages.PrePush ? "git push" : SkippedHooks.Command;
        if (_failed.Count > 0 && command is not null) _report.NextSteps.Add($"this once without it: SKIP={string.Join(',', _failed.Distinct())} {command}");
        var isMergeToDoAgain = mode == RunMode.FixStagedMerge && _report.Fixed.Count > 0;
        if (isMergeToDoAgain) _report.NextSteps.Add("staged for this merge; finish it: git commit --no-edit");
        var printer = new ReportPrinter(console, workspace, HookRun.ReadFormat(arguments.GetValue(options.Format)), file, arguments.GetValue(options.Verbose));
        var exitCode = printer.Print(_report);
        if (printer.HasAnnotated) StepSummary.Add(_report, console);
        return isMergeToDoAgain ? Math.Max(exitCode, ExitCode.Findings) : exitCode;
    }

    private void Run(Hook hook, RunMode mode, IReadOnlyList<string> names, RevisionRange? range)
    {
        var run = Judge(hook, mode, names, range);
        if (run.Report.ExitCode != ExitCode.Clean) _failed.Add(hook.Id);
        if (range is not null) LeaveOutWhatIsTold(run.Report);
        _report.Add(run.Report);
        if (run.Report.FailOn < _report.FailOn) _report.FailOn = run.Report.FailOn;
    }

    private HookRun Judge(Hook hook, RunMode mode, IReadOnlyList<string> names, RevisionRange? range)
    {
        var run = HookRunOf(hook, names, range);
        try
        {
            hook.RunBesideOthers(run, mode);
            run.Baseline.Finish(run.Report);
            // Of a range, what it holds goes out as it is, whatever a fixer would make of it.
            if (run is { Fixer: { } fixer, JudgedRange: null }) _fixesBefore.Add(new FixBefore(fixer, NamesIn(run.Report)));
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            run.Report.Errors.Add(new FileMessage(hook.Id, default, FileFailure.Describe(e)));
        }

        return run;
    }

    private static HashSet<string> NamesIn(Report report) =>
        report.Fixed.Select(file => file.Path).Concat(report.Findings.Select(finding => finding.Path)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Branches that are pushed together mostly bring in the same.</summary>
    private void LeaveOutWhatIsTold(Report report)
    {
        report.Findings.RemoveAll(finding => !_told.Add((finding.Rule, finding.Path, finding.Location, finding.Message)));
        report.Errors.RemoveAll(_report.Errors.Contains);
        report.NextSteps.RemoveAll(_report.NextSteps.Contains);
    }

    private HookRun HookRunOf(Hook hook, IReadOnlyList<string> names, RevisionRange? range)
    {
        var common = new CommonOptions();
        var command = HookCommand.Describe(hook, common);
        var own = CommandLine.Parse(command, [.. ExplicitArguments.Of(arguments, options.All.Except([options.Output])), .. Scope is null ? (string[])[] : [options.AllFiles.Name], "--", .. names]);
        return new HookRun(hook, new HookArguments(hook, command, own, _found, workspace.Directory), common, console, workspace) { IsBesideOthers = true, FixesBefore = [.. _fixesBefore], PushedRange = range, Scope = Scope };
    }
}
