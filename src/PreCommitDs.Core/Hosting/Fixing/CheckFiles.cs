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

    public void Run()
    {
        var files = FileSelection.Of(hook, run, ofCommit: true);
        if (files.Count == 0) return;
        var changes = new JudgedChanges(run);
        _reporter.ForEach(files, file => file.Name, file => Check(file, changes));
        run.Report.Diff = string.Concat(_diffs.Values);
        var command = Invocation.Of(hook.Id);
        if (!diff && _files.Count > 0) run.Report.NextSteps.Add($"to take all this out: {command} {ShellQuote.Paths(_files)}");
        if (!diff && _staged.Count > 0) run.Report.NextSteps.Add($"to take it out of what is staged: {command} --staged {ShellQuote.Paths(_staged)}");
    }

    private bool IsFiltered(string path) =>
        run.Workspace.Repository is { } repository && repository.IndexEntries([path]).Count > 0 && CleanFilter.AppliesTo(repository, path);

    private void Check(SelectedFile file, JudgedChanges changes)
    {
        var path = run.Workspace.RepositoryPath(file);
        if (changes.ComesFromMerge(path))
        {
            _reporter.AddNote(file.Name, StagedState.FromOtherSide);
            return;
        }

        var change = changes.Of(path);
        using var content = change is not null ? run.Workspace.Repository!.ReadBlob(change.Id) : FileReader.Read(file.Name, out _);
        if (content is null)
        {
            _reporter.AddMissingBlob(file.Name);
            return;
        }

        var result = fixer.Fix(file.Name, content.Span, explain: true);
        if (change is null && result.Outcome == FixOutcome.Changed && path is not null && IsFiltered(path))
        {
            _reporter.AddNote(file.Name, "a clean filter keeps what would go out of commits");
            return;
        }

        if (result.Outcome == FixOutcome.Changed) lock (_diffs) (change is not null && changes.Range is null ? _staged : _files).Add(run.Workspace.ForUser(file.Name));
        _reporter.Add(file.Name, result);
        _reporter.Add(result.Findings);
        if (!diff || result.Outcome != FixOutcome.Changed) return;
        var text = UnifiedDiff.Of(path ?? file.Name, content.Span, result.Edits);
        lock (_diffs) _diffs[file.Name] = text;
    }
}
