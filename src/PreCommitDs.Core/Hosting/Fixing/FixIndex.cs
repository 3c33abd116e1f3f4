using System.Collections.Concurrent;
using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Fixing;

/// <summary>
/// Rewrites staged blobs. The working files, with all that is unstaged in them, are not even read. All new entries reach the
/// index in one step or none does.
/// </summary>
internal sealed class FixIndex(IFixer fixer, FixerHook hook, HookRun run)
{
    private readonly FixReporter _reporter = new(run.Report);
    private readonly ConcurrentDictionary<string, string> _rewritten = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<FixedFile> _fixed = [];

    public void Run()
    {
        if (run.AllFiles || run.Range is not null) throw new UsageException("--staged is about what is staged: it goes with no --all-files and no range");
        var repository = run.Workspace.RequiredRepository;
        var changes = Selected();
        _reporter.ForEach(changes, change => run.Workspace.NameOf(change.Path), change => Fix(repository, change));
        if (!_rewritten.IsEmpty) UpdateIndex(repository);
        foreach (var file in _fixed) _reporter.Add(file);
    }

    private List<StagedChange> Selected()
    {
        IEnumerable<StagedChange> changes = run.Workspace.Staged.Values;
        if (run.Names.Count == 0) changes = run.Filter.Apply(changes.Where(change => hook.Wants(change.Path) && !hook.Skips(change.Path)), change => change.Path);
        else
        {
            var files = FileSelection.Of(hook, run, ofCommit: true);
            var paths = files.Select(file => run.Workspace.RepositoryPath(file.Name)).ToHashSet(StringComparer.Ordinal);
            foreach (var file in files.Where(file => !File.Exists(file.Name) && (run.Workspace.RepositoryPath(file.Name) is not { } path || !run.Workspace.Staged.ContainsKey(path))))
                run.Report.Errors.Add(new FileMessage(file.Name, default, "no such file, neither here nor staged"));
            changes = changes.Where(change => paths.Contains(change.Path));
        }

        return [.. changes];
    }

    private void Fix(IGitRepository repository, StagedChange change)
    {
        var name = run.Workspace.NameOf(change.Path);
        using var blob = repository.ReadBlob(change.Id);
        if (blob is null)
        {
            _reporter.AddMissingBlob(name);
            return;
        }

        var result = fixer.Fix(name, blob.Span, explain: false);
        _reporter.Add(name, result);
        _reporter.Add(result.Findings);
        if (result.Outcome != FixOutcome.Changed) return;
        _rewritten[change.Path] = repository.WriteBlob(blob.Span, result.Edits);
        _fixed.Add(new FixedFile(name, result.Summary, result.Edits.Saved(), InIndexOnly: true) { Verb = hook.Verb });
    }

    private void UpdateIndex(IGitRepository repository)
    {
        var entries = repository.IndexEntries([.. _rewritten.Keys]);
        repository.UpdateIndex([.. entries.Select(entry => entry with { Id = _rewritten[entry.Path] })]);
        foreach (var (path, id) in _rewritten) run.Workspace.ReplaceStaged(path, id);
    }
}
