using PreCommitDs.Files;
using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Sizing;

/// <summary>What lies around the files of a run; the repository is asked only once somebody wants to know.</summary>
internal sealed class RepositorySurroundings : ISurroundings
{
    /// <summary>Two files that begin with as many equal bytes are versions of one.</summary>
    private const int SameHead = 512;

    private readonly IGitRepository? _repository;
    private readonly string _top;
    private readonly Lazy<HashSet<string>> _paths;
    private readonly Lazy<IReadOnlyList<IndexEntry>> _before;
    private readonly Lazy<Dictionary<string, IndexEntry>> _beforeById;
    private readonly Lazy<ILookup<string, IndexEntry>> _leftByName;
    private readonly Lazy<bool> _hasHistory;

    /// <summary>What has brought in a blob first, of a range.</summary>
    private readonly Lazy<Dictionary<string, SizedChange>> _firstInRange;

    /// <param name="run">The run.</param>
    /// <param name="changes">All that it looks at; of a range in the order of its commits.</param>
    public RepositorySurroundings(HookRun run, IReadOnlyList<SizedChange> changes)
    {
        _repository = run.Workspace.Repository;
        _top = _repository?.TopLevel ?? run.Workspace.Directory;
        _paths = new Lazy<HashSet<string>>(() => changes.Select(static change => change.Path).ToHashSet(StringComparer.Ordinal));
        var revision = run.JudgedRange is { } range ? range.From : "HEAD";
        _before = new Lazy<IReadOnlyList<IndexEntry>>(() => revision is null || _repository is null ? [] : _repository.TreeEntries(revision));
        _beforeById = new Lazy<Dictionary<string, IndexEntry>>(() => _before.Value.DistinctBy(static entry => entry.Id).ToDictionary(static entry => entry.Id, StringComparer.Ordinal));
        _leftByName = new Lazy<ILookup<string, IndexEntry>>(() => Left(run).ToLookup(static entry => FileName.Of(entry.Path), StringComparer.Ordinal));
        _hasHistory = new Lazy<bool>(() => _repository?.HasCommits == true);
        _firstInRange = new Lazy<Dictionary<string, SizedChange>>(() => changes.Where(static change => change is { File.Commit: not null, IsCounted: true }).DistinctBy(static change => change.Id).ToDictionary(static change => change.Id!, StringComparer.Ordinal));
    }

    public bool HasHistory => _hasHistory.Value;

    public bool Exists(string path) => _paths.Value.Contains(path) || Path.Exists(Path.Combine(_top, path));

    public FormerFile? Before(FileChange file)
    {
        if (file.IsTracked || file.Id is null || _repository is null) return null;
        if (_beforeById.Value.TryGetValue(file.Id, out var same)) return new FormerFile(same.Path, file.Size);
        if (file.Commit is not null) return _firstInRange.Value.TryGetValue(file.Id, out var first) && first.File.Commit != file.Commit ? new FormerFile(first.Path, file.Size) : null;
        // A file that was moved and changed on the way: it has kept its name and how it begins, and is gone from where it was.
        var head = Array.Empty<byte>();
        foreach (var candidate in _leftByName.Value[FileName.Of(file.Path)])
        {
            if (head.Length == 0) head = HeadOf(file.Id).Head;
            var (size, begins) = HeadOf(candidate.Id);
            if (size > 0 && head.AsSpan().StartsWith(begins.AsSpan(0, Math.Min(begins.Length, head.Length)))) return new FormerFile(candidate.Path, size);
        }

        return null;
    }

    private (long Size, byte[] Head) HeadOf(string id)
    {
        var result = (Size: -1L, Head: Array.Empty<byte>());
        _repository!.ReadHeads([id], SameHead, (_, size, head) => result = (size, head.ToArray()));
        return result;
    }

    /// <summary>The files that were there before and are not any more.</summary>
    private IEnumerable<IndexEntry> Left(HookRun run)
    {
        if (_before.Value.Count == 0 || run.JudgedRange is not null) return [];
        var now = _repository!.IndexEntries(null).Select(static entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        return _before.Value.Where(entry => !now.Contains(entry.Path));
    }
}
