using PreCommitDs.Files;
using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Sizing;

/// <summary>What lies around the files of a run; the repository is asked only once somebody wants to know.</summary>
internal sealed class RepositorySurroundings : ISurroundings
{
    private readonly IGitRepository? _repository;
    private readonly string _top;
    private readonly HashSet<string> _paths;
    private readonly Lazy<IReadOnlyList<IndexEntry>> _before;
    private readonly Lazy<HashSet<string>> _idsBefore;
    private readonly Lazy<ILookup<string, IndexEntry>> _leftByName;

    /// <param name="run">The run.</param>
    /// <param name="changes">All that it looks at.</param>
    public RepositorySurroundings(HookRun run, IEnumerable<SizedChange> changes)
    {
        _repository = run.Workspace.Repository;
        _top = _repository?.TopLevel ?? run.Workspace.Directory;
        _paths = changes.Select(static change => change.Path).ToHashSet(StringComparer.Ordinal);
        var revision = run.JudgedRange is { } range ? range.From : "HEAD";
        _before = new Lazy<IReadOnlyList<IndexEntry>>(() => revision is null || _repository is null ? [] : _repository.TreeEntries(revision));
        _idsBefore = new Lazy<HashSet<string>>(() => _before.Value.Select(static entry => entry.Id).ToHashSet(StringComparer.Ordinal));
        _leftByName = new Lazy<ILookup<string, IndexEntry>>(() => Left(run).ToLookup(static entry => FileName.Of(entry.Path), StringComparer.Ordinal));
    }

    public bool HasHistory => _before.Value.Count > 0;

    public bool Exists(string path) => _paths.Contains(path) || Path.Exists(Path.Combine(_top, path));

    public long? SizeBeforeMove(FileChange file)
    {
        if (file.IsTracked || file.Id is null || _repository is null) return null;
        if (_idsBefore.Value.Contains(file.Id)) return file.Size;
        // A file that was moved and changed on the way: it has kept its name, and is gone from where it was.
        var candidates = _leftByName.Value[FileName.Of(file.Path)].Select(static entry => entry.Id).ToList();
        return candidates.Count == 0 ? null : _repository.Sizes(candidates).Max();
    }

    /// <summary>The files that were there before and are not any more.</summary>
    private IEnumerable<IndexEntry> Left(HookRun run)
    {
        if (_before.Value.Count == 0) return [];
        var now = (run.JudgedRange is { } range ? _repository!.TreeEntries(range.To) : _repository!.IndexEntries(null)).Select(static entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        return _before.Value.Where(entry => !now.Contains(entry.Path));
    }
}
