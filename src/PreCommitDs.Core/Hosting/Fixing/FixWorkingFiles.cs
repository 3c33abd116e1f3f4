using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Fixing;

/// <summary>
/// Rewrites working files. git is asked only about files that are not clean: whether what is staged of them is clean already,
/// and where their old content can be had back from.
/// </summary>
internal sealed class FixWorkingFiles(IFixer fixer, FixerHook hook, HookRun run)
{
    private readonly FixReporter _reporter = new(run.Report);
    private readonly List<string> _toAdd = [];
    private readonly List<string> _toStrip = [];
    private Lazy<IReadOnlyDictionary<string, IndexEntry>> _index = null!;

    public void Run()
    {
        var files = FileSelection.Of(hook, run, ofCommit: false);
        _index = new Lazy<IReadOnlyDictionary<string, IndexEntry>>(() => ReadIndex(files));
        _reporter.ForEach(files, file => file.Name, Fix);
        AddNextSteps();
    }

    private Dictionary<string, IndexEntry> ReadIndex(List<SelectedFile> files)
    {
        var paths = files.Select(file => run.Workspace.RepositoryPath(file)).OfType<string>().ToList();
        return paths.Count == 0 ? [] : run.Workspace.RequiredRepository.IndexEntries(paths).ToDictionary(entry => entry.Path, StringComparer.Ordinal);
    }

    private void Fix(SelectedFile file)
    {
        FileReader.RequireUtf8(InWorkingTree(file));
        if (!File.Exists(InWorkingTree(file)) && StagedChangeOf(file) is { } change)
        {
            CheckStaged(file, change, "staged, though the file is not in the working tree: ");
            return;
        }

        using var content = FileReader.Read(InWorkingTree(file), out var lastWrite);
        var result = fixer.Fix(file.Name, content.Span, explain: false);
        _reporter.Add(file.Name, result);
        _reporter.Add(result.Findings);
        // Where the next commit is what counts and nobody hides unstaged changes, a clean working file says nothing of what is staged.
        if (result.Outcome is FixOutcome.Clean or FixOutcome.Baselined && (run.Names.Count == 0 || Caller.HidesNothing) && StagedChangeOf(file) is { } hidden)
            CheckStaged(file, hidden, "staged, though the file itself is clean: ");
        if (result.Outcome != FixOutcome.Changed) return;
        var staged = StagedState.Of(file, content.Span, fixer, run.Workspace, _index);
        if (staged.LeavesFileAlone)
        {
            _reporter.AddNote(file.Name, staged.WhyLeftAlone!);
            return;
        }

        // The way back is in the object store before the first byte of the file changes.
        var restore = staged.IsInRepository ? RestoreHere(file, staged, content) : RestoreElsewhere(file, content);
        AtomicFile.Rewrite(InWorkingTree(file), content.Span, result.Edits, lastWrite);
        Report(file, result, staged, restore);
    }

    private StagedChange? StagedChangeOf(SelectedFile file) =>
        run.Workspace.RepositoryPath(file) is { } path ? run.Workspace.Staged.GetValueOrDefault(path) : null;

    private void CheckStaged(SelectedFile file, StagedChange change, string why)
    {
        using var blob = run.Workspace.RequiredRepository.ReadBlob(change.Id);
        if (blob is null) return;
        var result = fixer.Fix(file.Name, blob.Span, explain: true);
        _reporter.Add(file.Name, result);
        _reporter.Add(result.Findings.Select(finding => finding with { Message = why + finding.Message, ContentHash = finding.ContentHash }));
        if (result.Outcome == FixOutcome.Changed) lock (_toStrip) _toStrip.Add(run.Workspace.ForUser(file.Name));
    }

    private void Report(SelectedFile file, FixResult result, StagedState staged, string? restore)
    {
        var fixedFile = new FixedFile(file.Name, result.Summary, result.Edits.Saved(), InIndexOnly: false) { Verb = hook.Verb, RestoreName = hook.RestoreName };
        if (staged is { IsRolledBack: true, IsStaged: false })
        {
            _reporter.Add(fixedFile with { Advice = ["pre-commit rolls this back together with your unstaged changes: commit those first"] });
            return;
        }

        if (staged.IsRolledBack)
        {
            // Nothing is to be brought back, and the staged blob would overwrite the unstaged changes.
            lock (_toStrip) _toStrip.Add(run.Workspace.ForUser(file.Name));
            _reporter.Add(fixedFile with { Advice = ["staged in part: pre-commit rolls this back together with your unstaged changes"] });
            return;
        }

        if (staged.IsInRepository) lock (_toAdd) (staged.IsStagedInPart ? _toStrip : _toAdd).Add(run.Workspace.ForUser(NameToAdd(file)));
        _reporter.Add(fixedFile with { Restore = restore });
    }

    /// <summary>git adds a symbolic link as such: what it leads to has to be named.</summary>
    private string NameToAdd(SelectedFile file) =>
        new FileInfo(InWorkingTree(file)).LinkTarget is not null && run.Workspace.RepositoryPath(file) is { } path ? run.Workspace.NameOf(path) : file.Name;

    private string RestoreHere(SelectedFile file, StagedState staged, ByteBuffer content) =>
        RestoreCommand("git", staged.ContentId ?? run.Workspace.RequiredRepository.WriteBlob(content.Span, new EditList()), run.Workspace.ForUser(file.Name));

    /// <summary>A file that was named from outside of every repository may still lie in one.</summary>
    private string? RestoreElsewhere(SelectedFile file, ByteBuffer content)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(InWorkingTree(file)))!;
        using var workspace = new Workspace(folder, run.Workspace.Git);
        return workspace.Repository is { } repository
            ? RestoreCommand($"git -C {ShellQuote.Path(Path.GetDirectoryName(file.Name)!)}", repository.WriteBlob(content.Span, new EditList()), file.Name)
            : null;
    }

    private static string RestoreCommand(string git, string id, string name) => $"{git} cat-file -p {id[..10]} > {ShellQuote.Path(name)}";

    private void AddNextSteps()
    {
        _toAdd.Sort(StringComparer.Ordinal);
        _toStrip.Sort(StringComparer.Ordinal);
        var again = new List<string>();
        if (_toStrip.Count > 0) again.Add($"{Invocation.Of(hook.Id)} --staged {ShellQuote.Paths(_toStrip)}");
        if (_toAdd.Count > 0) again.Add(ShellQuote.GitAdd(_toAdd));
        if (again.Count > 0) run.Report.NextSteps.Add($"commit again: {string.Join(" && ", again)} && git commit");
    }

    private string InWorkingTree(SelectedFile file) => Path.Combine(run.Workspace.Directory, file.Name);
}
