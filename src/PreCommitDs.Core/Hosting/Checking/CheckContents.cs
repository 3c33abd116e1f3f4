using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Fixing;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Checking;

/// <summary>
/// Judges contents and changes nothing. Of a blob that a commit or a range brings in, only what is new counts: what stood in
/// the path before, on any side of a merge, is not this commit's doing.
/// </summary>
internal sealed class CheckContents(IChecker checker, CheckerHook hook, HookRun run)
{
    private const string MessageMend = "take it out of the message and commit again: git commit --edit --file=";

    private readonly FixReporter _reporter = new(run.Report);

    public void Run()
    {
        if (run.Message is { } message)
        {
            _reporter.ForEach([message], file => file, CheckMessage);
            return;
        }

        var files = FileSelection.Of(hook, run, ofCommit: true);
        if (files.Count > 0)
        {
            run.Baseline.Load();
            var changes = new JudgedChanges(run);
            _reporter.ForEach(files, file => file.Name, file => Check(file, changes));
        }

        if (hook.JudgesEachCommit && run.JudgedRange is { } range) CheckCommits(range);
    }

    private void CheckMessage(string file)
    {
        var found = checker.Check(new FileContent(Path.GetFileName(file), file, () => CommitMessage.Read(file, run.Workspace)));
        _reporter.Add(found.Select(finding => finding.Evidence is null ? finding : finding with { Mend = MessageMend + ShellQuote.Of(file), Evidence = null }));
    }

    /// <summary>What a commit of the range brings in and a later one takes away: the end of the range does not show it.</summary>
    private void CheckCommits(RevisionRange range)
    {
        var ends = run.Workspace.ChangesIn(range);
        var told = run.Report.Findings.Select(finding => (finding.Rule, finding.Path, finding.ContentHash)).ToHashSet();
        var passing = run.Workspace.RequiredRepository.ChangesOfCommits(range.From, range.To)
            .Where(item => !(ends.TryGetValue(item.Change.Path, out var end) && end.Id == item.Change.Id) && FileSelection.IsWanted(hook, run, item.Change.Path))
            .DistinctBy(item => (item.Change.Path, item.Change.Id)).ToList();
        if (passing.Count > 0) run.Baseline.Load();
        _reporter.ForEach(passing, item => run.Workspace.NameOf(item.Change.Path), item => CheckPassing(item, told));
    }

    private void CheckPassing(CommitChange item, HashSet<(string Rule, string Path, string Content)> told)
    {
        var file = new SelectedFile(run.Workspace.NameOf(item.Change.Path), item.Change.Path);
        try
        {
            _reporter.Add(NewIn(file, item.Change)
                .Where(finding => { lock (told) return told.Add((finding.Rule, finding.Path, finding.ContentHash)); })
                .Select(finding => finding with
                {
                    Message = $"{finding.Message}, in commit {item.Commit[..10]}",
                    Mend = $"a later commit takes it away, but it goes out with this one: take it out there with git rebase -i {item.Commit[..10]}^",
                    Evidence = null,
                }));
        }
        catch (MissingBlobException)
        {
            _reporter.AddMissingBlob(file.Name);
        }
    }

    private void Check(SelectedFile file, JudgedChanges changes)
    {
        var path = run.Workspace.RepositoryPath(file);
        if (changes.ComesFromMerge(path))
        {
            _reporter.AddNote(file.Name, StagedState.FromOtherSide);
            return;
        }

        try
        {
            if (changes.Of(path) is { } change) _reporter.Add(NewIn(file, change));
            else CheckWorkingFile(file, path);
        }
        catch (MissingBlobException)
        {
            _reporter.AddMissingBlob(file.Name);
        }
    }

    /// <summary>What a change brings into its path.</summary>
    private IEnumerable<Finding> NewIn(SelectedFile file, StagedChange change)
    {
        var found = NotBaselined(file, Judge(file, change.Path, () => run.Workspace.Repository!.ReadBlob(change.Id), change.UnfixedId is { } unfixed ? () => run.Workspace.Repository!.ReadBlob(unfixed) : null));
        if (found.Count == 0) return found;
        var before = new HashSet<(string Rule, string Content)>();
        foreach (var old in change.OldIds)
            before.UnionWith(JudgeFixed(file, change.Path, () => run.Workspace.Repository!.ReadBlob(old), out _).Select(finding => (finding.Rule, finding.ContentHash)));
        return found.Where(finding => !before.Contains((finding.Rule, finding.ContentHash)));
    }

    private void CheckWorkingFile(SelectedFile file, string? path)
    {
        if (new FileInfo(file.Name).LinkTarget is not null)
        {
            _reporter.AddNote(file.Name, "a symbolic link: only where it leads is committed");
            return;
        }

        _reporter.Add(NotBaselined(file, Judge(file, path ?? file.Name, () => FileReader.Read(file.Name, out _))));
    }

    private IReadOnlyList<Finding> NotBaselined(SelectedFile file, IReadOnlyList<Finding> found)
    {
        if (!run.Baseline.Concerns(file.Name)) return found;
        var left = run.Baseline.Filter(file.Name, found);
        _reporter.AddBaselined(found.Count - left.Count);
        return left;
    }

    /// <summary>
    /// What is found in a file as the fixers of this run leave it; secrets that stood only in what these take out are notes: they were
    /// on screen, but are not committed.
    /// </summary>
    private IReadOnlyList<Finding> Judge(SelectedFile file, string path, Func<ByteBuffer?> read, Func<ByteBuffer?>? readUnfixed = null)
    {
        var found = JudgeFixed(file, path, read, out var isFixed);
        if (!isFixed && readUnfixed is null) return found;
        var left = found.Select(finding => (finding.Rule, finding.ContentHash)).ToHashSet();
        var gone = checker.Check(new FileContent(path, file.Name, readUnfixed ?? read)).Where(finding => finding.Evidence is not null && !left.Contains((finding.Rule, finding.ContentHash)));
        return [.. found, .. gone.Select(finding => finding with { Severity = Severity.Note, Message = finding.Message + ", only in what is stripped", Mend = null, Evidence = null })];
    }

    private IReadOnlyList<Finding> JudgeFixed(SelectedFile file, string path, Func<ByteBuffer?> read, out bool isFixed)
    {
        var changed = false;
        var found = checker.Check(new FileContent(path, file.Name, () => read() is { } content ? FixBefore.All(run.FixesBefore, file.Name, content, out changed) : null));
        isFixed = changed;
        return found;
    }
}
