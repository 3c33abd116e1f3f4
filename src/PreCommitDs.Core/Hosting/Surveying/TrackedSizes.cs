using PreCommitDs.Git;
using PreCommitDs.Hooks;
using PreCommitDs.Surveys;

namespace PreCommitDs.Hosting.Surveying;

/// <summary>How large the files of the index are. What a hook has seen of them already is not asked for again.</summary>
/// <param name="repository">The repository.</param>
/// <param name="entries">Files and symbolic links of the index.</param>
/// <param name="seen">What is known, by path.</param>
internal sealed class TrackedSizes(IGitRepository repository, IReadOnlyList<IndexEntry> entries, SurveyCollector seen)
{
    public SizeSurvey Survey()
    {
        Look([.. entries.Where(entry => !seen.Files.ContainsKey(entry.Path))], seen.File);
        var files = entries.Select(entry => seen.Files.GetValueOrDefault(entry.Path)).OfType<TrackedFile>().ToList();
        var largest = files.OrderByDescending(static file => file.Size).ThenBy(static file => file.Path, StringComparer.Ordinal).Take(SizeSurvey.MaxLargest).ToList();
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        var ids = entries.ToDictionary(static entry => entry.Path, StringComparer.Ordinal);
        Look([.. largest.Select(file => ids[file.Path])], (path, size, head) => kinds[path] = ids[path].Mode == Git.FileMode.Link ? "symbolic link" : FileTeller.KindOf(path, head, size));
        return new SizeSurvey(FolderSize.Sum(files), [.. largest.Select(file => file with { Kind = kinds.GetValueOrDefault(file.Path, "") })])
        {
            Pointers = [.. files.Where(static file => file.Keeper is not null).OrderByDescending(static file => file.StandsFor ?? 0).ThenBy(static file => file.Path, StringComparer.Ordinal)],
            Unknown = entries.Count - files.Count,
        };
    }

    private delegate void FileHandler(string path, long size, ReadOnlySpan<byte> head);

    private void Look(IReadOnlyList<IndexEntry> files, FileHandler handle)
    {
        if (files.Count == 0) return;
        var turn = new Lock();
        repository.ReadHeads([.. files.Select(static entry => entry.Id)], FileTeller.HeadLength, (i, size, head) =>
        {
            if (size < 0) return;
            lock (turn) handle(files[i].Path, size, head);
        });
    }
}
