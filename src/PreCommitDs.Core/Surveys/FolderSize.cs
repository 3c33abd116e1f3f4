namespace PreCommitDs.Surveys;

/// <summary>A folder with all that lies below it.</summary>
/// <param name="path">Below the top of the working tree; empty for the top.</param>
internal sealed class FolderSize(string path)
{
    private readonly Dictionary<string, FolderSize> _folders = new(StringComparer.Ordinal);

    public string Path => path;

    /// <summary>The last part of its path.</summary>
    public string Name => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The bytes of all files below it.</summary>
    public long Bytes { get; private set; }

    /// <summary>How many files there are below it.</summary>
    public int Files { get; private set; }

    /// <summary>The bytes of the files that lie in it directly.</summary>
    public long OwnBytes { get; private set; }

    /// <summary>How many files lie in it directly.</summary>
    public int OwnFiles { get; private set; }

    /// <summary>The folders in it, the largest first.</summary>
    public IReadOnlyList<FolderSize> Folders => [.. _folders.Values.OrderByDescending(static folder => folder.Bytes).ThenByDescending(static folder => folder.Files).ThenBy(static folder => folder.Path, StringComparer.Ordinal)];

    /// <summary>The folder that is shown in the place of this one: one that holds nothing but another folder only makes the way longer.</summary>
    public FolderSize Shown
    {
        get
        {
            var folder = this;
            while (folder is { OwnFiles: 0, _folders.Count: 1 }) folder = folder._folders.Values.First();
            return folder;
        }
    }

    /// <summary>Adds up files.</summary>
    /// <param name="files">All of them.</param>
    public static FolderSize Sum(IEnumerable<TrackedFile> files)
    {
        var top = new FolderSize("");
        foreach (var file in files)
        {
            var folder = top;
            folder.Add(file.Size);
            for (var slash = file.Path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = file.Path.IndexOf('/', slash + 1))
            {
                folder = folder.Child(file.Path[..slash]);
                folder.Add(file.Size);
            }

            folder.OwnBytes += file.Size;
            folder.OwnFiles++;
        }

        return top;
    }

    /// <summary>This folder and all below it, each before those in it.</summary>
    public IEnumerable<FolderSize> All() => Folders.SelectMany(static folder => folder.All()).Prepend(this);

    private void Add(long size)
    {
        Bytes += size;
        Files++;
    }

    private FolderSize Child(string path)
    {
        if (!_folders.TryGetValue(path, out var folder)) _folders[path] = folder = new FolderSize(path);
        return folder;
    }
}
