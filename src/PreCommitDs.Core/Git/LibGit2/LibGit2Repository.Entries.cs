using LibGit2Sharp;
using PreCommitDs.Files;

namespace PreCommitDs.Git.LibGit2;

/// <summary>The index. It is read anew each time, as others may have written it.</summary>
internal sealed partial class LibGit2Repository
{
    /// <summary>More paths than this are looked up in one pass over the whole index.</summary>
    private const int MaxLookups = 64;

    public IReadOnlyList<IndexEntry> IndexEntries(IReadOnlyList<string>? paths) =>
        paths is { Count: 0 } ? [] : Ask(() => ReadEntries(paths, withLinks: false), git => git.IndexEntries(paths));

    public IReadOnlyList<IndexEntry> IndexFilesAndLinks() => Ask(() => ReadEntries(null, withLinks: true), static git => git.IndexFilesAndLinks());

    public IReadOnlyList<IndexEntry> HeadEntries(IReadOnlyList<string> paths) =>
        paths.Count == 0 ? [] : Ask(() => ReadHead(paths), git => git.HeadEntries(paths));

    public void UpdateIndex(IReadOnlyList<IndexEntry> entries, IReadOnlyList<IndexEntry>? removed = null) => Ask(
        () => WriteEntries(entries, removed ?? []),
        git =>
        {
            git.UpdateIndex(entries, removed);
            return true;
        });

    // libgit2 does not see a rule of one file that a file further down takes back, so git answers where there is one.
    public IReadOnlySet<string> Ignored(IReadOnlyList<string> paths) => GitExecutable.IsOnPath
        ? Plumbing().Ignored(paths)
        : Ask(() => paths.Where(_repository.Ignore.IsPathIgnored).ToHashSet(StringComparer.Ordinal), git => git.Ignored(paths));

    private List<IndexEntry> ReadHead(IReadOnlyList<string> paths)
    {
        if (!paths.All(PathBytes.IsUtf8)) throw new UnsupportedRepositoryException("a name is not UTF-8");
        var head = _repository.Head.Tip;
        if (head is null && !_repository.Info.IsHeadUnborn) throw new UnsupportedRepositoryException("the commit of HEAD is missing");
        return
        [
            .. from path in paths
               let entry = head?[path]
               where entry is not null && TreeDifference.IsFile(entry.Mode)
               select new IndexEntry(path, TreeDifference.ModeOf(entry.Mode), entry.Target.Sha),
        ];
    }

    private List<IndexEntry> ReadEntries(IReadOnlyList<string>? paths, bool withLinks)
    {
        if (paths is not null && !paths.All(PathBytes.IsUtf8)) throw new UnsupportedRepositoryException("a name is not UTF-8");
        IndexFile.RequirePlain(_place.IndexPath);
        using var repository = Reopened(_place.IndexPath);
        var entries = paths is { Count: <= MaxLookups } ? paths.Distinct().Select(path => repository.Index[path]).Where(entry => entry is not null) : repository.Index;
        var wanted = paths is { Count: > MaxLookups } ? paths.ToHashSet(StringComparer.Ordinal) : null;
        return
        [
            .. from entry in entries
               where entry.StageLevel == StageLevel.Staged && (TreeDifference.IsFile(entry.Mode) || (withLinks && entry.Mode is Mode.SymbolicLink or Mode.GitLink)) && wanted?.Contains(entry.Path) != false
               select new IndexEntry(TreeDifference.TextOf(entry.Path), TreeDifference.ModeOf(entry.Mode), entry.Id.Sha),
        ];
    }

    private bool WriteEntries(IReadOnlyList<IndexEntry> entries, IReadOnlyList<IndexEntry> removed)
    {
        if (entries.Concat(removed).Any(entry => entry.SkipsWorkTree || !FileMode.IsFile(entry.Mode) || !PathBytes.IsUtf8(entry.Path))) throw new UnsupportedRepositoryException("an entry is not plain");
        using var indexLock = new IndexLock(_place.IndexPath);
        IndexFile.RequirePlain(indexLock.Copy);
        using (var repository = Reopened(indexLock.Copy))
        {
            foreach (var entry in entries)
            {
                var blob = repository.Lookup<Blob>(entry.Id) ?? throw new UnsupportedRepositoryException($"{entry.Id} is not here");
                repository.Index.Add(blob, entry.Path, entry.Mode == FileMode.Executable ? Mode.ExecutableFile : Mode.NonExecutableFile);
            }

            foreach (var entry in removed) repository.Index.Remove(entry.Path);
            repository.Index.Write();
        }

        indexLock.Commit();
        return true;
    }
}
