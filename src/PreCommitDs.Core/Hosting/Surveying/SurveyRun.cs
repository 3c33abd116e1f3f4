using PreCommitDs.Git;
using PreCommitDs.Hooks;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;
using PreCommitDs.Surveys;

namespace PreCommitDs.Hosting.Surveying;

/// <summary>Gathers what a report tells: what each hook finds, how large everything is, what notebooks cost.</summary>
/// <param name="hooks">All hooks.</param>
/// <param name="workspace">Where.</param>
/// <param name="roots">What of it, below the top of the working tree; none: everything.</param>
/// <param name="depth">How much of the history is looked at.</param>
internal sealed class SurveyRun(IReadOnlyList<Hook> hooks, Workspace workspace, IReadOnlyList<string> roots, HistoryDepth depth)
{
    private readonly PathFilter _below = new PathFilter([], []).Below(roots);

    private SurveyCollector Seen { get; } = new();

    /// <summary>What hooks have to know so that they tell what they see.</summary>
    public SurveyScope Scope => new(Seen, roots);

    /// <param name="run">Runs the hooks over <see cref="Scope"/>.</param>
    public Survey Gather(Func<IReadOnlyList<HookRun>> run)
    {
        var repository = workspace.RequiredRepository;
        var notebooks = hooks.OfType<FixerHook>().FirstOrDefault(static hook => hook.Wants("x" + NotebookCosts.Extension));
        // git walks through the history while the hooks read files.
        var versions = Task.Run(() => notebooks is null ? ([], "") : Versions(repository));
        var runs = run();
        var entries = repository.IndexFilesAndLinks().Where(entry => _below.Matches(entry.Path)).ToList();
        List<IndexEntry> files = [.. entries.Where(static entry => entry.Mode != Git.FileMode.Submodule)];
        var head = new SurveyHead(RepositoryName.Of(repository), HookProgram.Version)
        {
            Commit = repository.Head?.Id,
            CommitDate = repository.Head?.Date,
            Paths = [.. roots.Select(static root => root.Length == 0 ? "." : root)],
            TrackedFiles = files.Count,
            Links = files.Count(static entry => entry.Mode == Git.FileMode.Link),
            Submodules = entries.Count - files.Count,
            Staged = workspace.Staged.Keys.Count(_below.Matches),
            Folder = repository.Prefix,
        };
        List<HookSurvey> surveys = [.. runs.OrderBy(static item => item.Hook is not BlockSecretsHook).Select(SurveyOf).OrderByDescending(static hook => Urgency(hook.Grade))];
        return new Survey(head, surveys, Sizes(repository, files))
        {
            Notebooks = notebooks is null ? null : NotebooksOf(repository, notebooks, runs.First(item => item.Hook == notebooks).Filter, files, versions.GetAwaiter().GetResult()),
            Pairs = [.. Seen.Pairs],
            Unread = [.. UnreadFiles.Of(runs, repository, entries, workspace, _below)],
            Remarks = [.. runs.SelectMany(static item => item.Report.Notes).Where(static note => !note.IsDetail).OrderBy(static note => note.Path, StringComparer.Ordinal)],
            NextSteps = [.. SurveySteps.Of(runs, surveys)],
            ExitCode = runs.Any(static item => item.Report.Errors.Count > 0) ? ExitCode.Failure : ExitCode.Clean,
        };
    }

    /// <summary>What is to be mended comes first; all else stays in the order in which hooks are told.</summary>
    private static int Urgency(Grade grade) => grade switch { Grade.ToDo => 2, Grade.ToLookAt => 1, _ => 0 };

    private HookSurvey SurveyOf(HookRun item) => HookSurvey.Of(
        item.Hook.Id, item.Hook.Summary, item.Hook.Rules, item.Report.Findings, Seen.AcceptedFindings.Where(finding => Rule.HookOf(finding.Rule) == item.Hook.Id),
        item.Report.Errors.Concat(item.Report.Notes.Where(static note => note.IsUnseen)).Select(static message => message.Path).Distinct(StringComparer.Ordinal).Count());

    private SizeSurvey Sizes(IGitRepository repository, IReadOnlyList<IndexEntry> files)
    {
        var sizes = new TrackedSizes(repository, files, Seen).Survey();
        if (depth == HistoryDepth.None) return sizes;
        var stored = repository.CountObjects();
        return sizes with { Objects = stored.Objects, PackedBytes = stored.PackedBytes, LooseBytes = stored.LooseBytes };
    }

    private (IReadOnlyList<FileVersion> Versions, string Remark) Versions(IGitRepository repository)
    {
        if (depth == HistoryDepth.None) return ([], "");
        try
        {
            return KnownVersions(repository);
        }
        catch (GitException e)
        {
            return ([], $"the history of notebooks cannot be read ({e.Message})");
        }
    }

    private (IReadOnlyList<FileVersion> Versions, string Remark) KnownVersions(IGitRepository repository)
    {
        if (repository.KnownHistory == KnownHistory.Partial) return ([], "this is a partial clone, so the history of notebooks is not looked at");
        var versions = repository.Versions(NotebookCosts.Extension).Where(version => _below.Matches(version.Path)).ToList();
        return (versions, repository.KnownHistory == KnownHistory.Shallow ? "this clone is shallow: of the history only what is here was looked at" : "");
    }

    private NotebookSurvey NotebooksOf(IGitRepository repository, FixerHook hook, PathFilter filter, IReadOnlyList<IndexEntry> files, (IReadOnlyList<FileVersion> Versions, string Remark) history)
    {
        List<IndexEntry> tracked = [.. files.Where(entry => Git.FileMode.IsFile(entry.Mode) && hook.Wants(entry.Path) && !hook.Skips(entry.Path))];
        return new NotebookCosts(repository, hook.FixerIn(repository.TopLevel), filter).Survey(tracked, history.Versions, depth, history.Remark);
    }
}
