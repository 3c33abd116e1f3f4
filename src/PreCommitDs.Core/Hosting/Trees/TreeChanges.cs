using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Fixing;

namespace PreCommitDs.Hosting.Trees;

/// <summary>What the next commit, or a range of commits, does to a tree.</summary>
/// <param name="repository">The repository.</param>
/// <param name="changes">What is added or changed, by path.</param>
/// <param name="range">The range, or null: the commit that is still to be made.</param>
/// <param name="tree">The files as the commit has them.</param>
internal sealed class TreeChanges(IGitRepository repository, IReadOnlyDictionary<string, StagedChange> changes, RevisionRange? range, CommitTree tree) : ITreeChanges
{
    private readonly Lazy<HashSet<string>> _before = new(() => range?.From is { } from ? repository.TreeEntries(from).Select(static entry => entry.Path).ToHashSet(StringComparer.Ordinal) : []);

    public IReadOnlyCollection<string> Paths { get; } = [.. changes.Keys];

    public bool IsStaged => range is null;

    public bool Touches(string path)
    {
        if (tree.RealPath(path) is { } real && changes.ContainsKey(real)) return true;
        // A link to it may lead elsewhere now, or nowhere.
        return range is null ? repository.OtherStagedPaths is { Count: > 0 } others && RepositoryPath.Upwards(path).Any(others.Contains) : !tree.Contains(path) && _before.Value.Contains(path);
    }

    public ByteBuffer? ReadBefore(string path) => tree.RealPath(path) is { } real && changes.GetValueOrDefault(real)?.OldId is { } id ? repository.ReadBlob(id) : null;

    public bool IsDirty(string path)
    {
        var file = Path.Combine(repository.TopLevel, path);
        if (!IsStaged || tree.BlobOf(path) is not { } id) return false;
        if (PreCommitStash.Holds(tree.RealPath(path)!)) return true;
        if (!File.Exists(file)) return false;
        try
        {
            using var working = FileReader.Read(file, out _);
            using var staged = repository.ReadBlob(id);
            return staged is not null && !LineEnds.AreEqual(staged.Span, working.Span);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            return false;
        }
    }
}
