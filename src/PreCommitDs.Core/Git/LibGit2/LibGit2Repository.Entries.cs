using LibGit2Sharp;
using PreCommitDs.Files;

namespace PreCommitDs.Git.LibGit2;

/// <summary>The index. It is read anew each time, as others may have written it.</summary>
internal sealed partial class LibGit2Repository
{
    /// <summary>More paths than this are looked up in one pass over the whole index.</summary>
    private const int MaxLookups = 64;

    public IReadOnlyList<IndexEntry> IndexEntries(IReadOnlyList<string>? paths) =>
        paths is { Count: 0 } ? [] : Ask(() => ReadEntries(paths), git => git.IndexEntries(paths));

    public void UpdateIndex(IReadOnlyList<IndexEntry> entries) => Ask(
        () => WriteEntries(entries),
        git =>
        {
            git.UpdateIndex(entries);
            return true;
        });

    private List<IndexEntry> ReadEntries(IReadOnlyList<string>? paths)
    {
        if (paths is not null && !paths.All(PathBytes.IsUtf8)) throw new UnsupportedRepositoryException("a name is not UTF-8");
        IndexFile.RequirePlain(_place.IndexPath);
        using var repository = Reopened(_place.IndexPath);
        var entries = paths is { Count: <= MaxLookups } ? paths.Distinct().Select(path => repository.Index[path]).Where(entry => entry is not null) : repository.Index;
        var wanted = paths is { Count: > MaxLookups } ? paths.ToHashSet(StringComparer.Ordinal) : null;
        return
        [
            .. from entry in entries
               where entry.StageLevel == StageLevel.Staged && TreeDifference.IsFile(entry.Mode) && wanted?.Contains(entry.Path) != false
               select new IndexEntry(TreeDifference.TextOf(entry.Path), TreeDifference.ModeOf(entry.Mode), entry.Id.Sha),
        ];
    }

    private bool WriteEntries(IReadOnlyList<IndexEntry> entries)
    {
        if (entries.Any(entry => entry.SkipsWorkTree || !PathBytes.IsUtf8(entry.Path))) throw new UnsupportedRepositoryException("an entry is not plain");
        using var indexLock = new IndexLock(_place.IndexPath);
        IndexFile.RequirePlain(indexLock.Copy);
        using (var repository = Reopened(indexLock.Copy))
        {
            foreach (var entry in entries)
            {
                var blob = repository.Lookup<Blob>(entry.Id) ?? throw new UnsupportedRepositoryException($"{entry.Id} is not here");
                repository.Index.Add(blob, entry.Path, entry.Mode == FileMode.Executable ? Mode.ExecutableFile : Mode.NonExecutableFile);
            }

            repository.Index.Write();
        }

        indexLock.Commit();
        return true;
    }
}
