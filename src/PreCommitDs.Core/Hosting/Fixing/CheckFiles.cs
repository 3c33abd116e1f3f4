using PreCommitDs.Files;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Fixing;

/// <summary>Says what would be rewritten and changes nothing. Judges what is committed: blobs of a range, staged blobs, else files.</summary>
internal sealed class CheckFiles(IFixer fixer, Hook hook, HookRun run, bool diff)
{
    private readonly FixReporter _reporter = new(run.Report);
    private readonly SortedDictionary<string, string> _diffs = new(StringComparer.Ordinal);

    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _staged = new(StringComparer.Ordinal);

    private (string From, string To)? Range => run.AllFiles ? null : run.Range ?? HookRun.RunnersRange;

    public int Run()
    {
        var files = FileSelection.Of(hook, run, ofCommit: true);
        var blobs = BlobsToJudge(files);
        _reporter.ForEach(files, file => file.Name, file => Check(file, blobs));
        run.Report.Diff = string.Concat(_diffs.Values);
        var command = Invocation.Of(hook.Id);
        if (!diff && _files.Count > 0) run.Report.NextSteps.Add($"to take all this out: {command} {ShellQuote.Paths(_files)}");
        if (!diff && _staged.Count > 0) run.Report.NextSteps.Add($"to take it out of what is staged: {command} --staged {ShellQuote.Paths(_staged)}");
        return run.Finish();
    }

    private bool IsFiltered(string path) =>
        run.Workspace.Repository is { } repository && repository.IndexEntries([path]).Count > 0 && CleanFilter.AppliesTo(repository, path);

    /// <summary>The blob to look at instead of the working file, by repository path.</summary>
    private Dictionary<string, string> BlobsToJudge(List<SelectedFile> files)
    {
        if (files.Count == 0 || run.Workspace.Repository is not { } repository) return [];
        var changes = Range is { } range
            ? repository.ChangesInRange(range.From, range.To)
            : repository.StagedChanges();
        return changes.ToDictionary(change => change.Path, change => change.Id, StringComparer.Ordinal);
    }

    private void Check(SelectedFile file, Dictionary<string, string> blobs)
    {
        var path = run.Workspace.RepositoryPath(file);
        if (path is not null && Range is null && run.Workspace.Repository!.MergedPaths.Contains(path))
        {
            _reporter.AddNote(file.Name, "no part of this commit: it comes unchanged from the other side of the merge");
            return;
        }

        var isBlob = path is not null && blobs.ContainsKey(path);
        using var content = isBlob ? run.Workspace.Repository!.ReadBlob(blobs[path!]) : FileReader.Read(file.Name, out _);
        if (content is null)
        {
            _reporter.AddMissingBlob(file.Name);
            return;
        }

        var result = fixer.Fix(file.Name, content.Span, explain: true);
        if (!isBlob && result.Outcome == FixOutcome.Changed && path is not null && IsFiltered(path))
        {
            _reporter.AddNote(file.Name, "a clean filter keeps what would go out of commits");
            return;
        }

        if (result.Outcome == FixOutcome.Changed) lock (_diffs) (isBlob && Range is null ? _staged : _files).Add(run.Workspace.ForUser(file.Name));
        _reporter.Add(file.Name, result);
        _reporter.Add(result.Findings);
        if (!diff || result.Outcome != FixOutcome.Changed) return;
        var text = UnifiedDiff.Of(path ?? file.Name, content.Span, result.Edits);
        lock (_diffs) _diffs[file.Name] = text;
    }
}
