using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;

namespace PreCommitDs.Hosting.Trees;

/// <summary>
/// The files as a commit has them: the index or the tree of a revision, with links followed inside of it. Working files take the place of
/// blobs that are not staged where the run is not about the next commit.
/// </summary>
internal sealed class CommitTree : IFileTree
{
    /// <summary>As many links may lead from one to the next, as Linux has it.</summary>
    private const int MaxLinks = 40;

    private readonly IGitRepository _repository;
    private readonly Dictionary<string, IndexEntry> _entries;
    private readonly HashSet<string> _working;
    private readonly HashSet<string> _submodules;
    private readonly Func<string, bool> _isChanged;
    private readonly bool _hasLinks;

    /// <param name="repository">Where blobs are read from.</param>
    /// <param name="entries">Its files, links and submodules.</param>
    /// <param name="working">The paths that are read from the working tree.</param>
    /// <param name="isChanged">Whether the commit, or what lies between it and the working tree, changes a path.</param>
    public CommitTree(IGitRepository repository, IReadOnlyList<IndexEntry> entries, IEnumerable<string> working, Func<string, bool> isChanged)
    {
        _isChanged = isChanged;
        _repository = repository;
        _entries = entries.Where(static entry => entry.Mode != Git.FileMode.Submodule).ToDictionary(static entry => entry.Path, StringComparer.Ordinal);
        _submodules = entries.Where(static entry => entry.Mode == Git.FileMode.Submodule).Select(static entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        _working = working.ToHashSet(StringComparer.Ordinal);
        _hasLinks = _entries.Values.Any(static entry => entry.Mode == Git.FileMode.Link);
        Paths = [.. _entries.Keys.Union(_working)];
    }

    public IReadOnlyCollection<string> Paths { get; }

    public bool Contains(string path) => RealPath(path) is not null;

    public string? RealPath(string path)
    {
        for (var links = 0; links <= MaxLinks; links++)
        {
            if (_working.Contains(path) || (_entries.TryGetValue(path, out var entry) && entry.Mode != Git.FileMode.Link)) return path;
            if (!_hasLinks || FirstLink(path) is not { } link) return null;
            if (RepositoryPath.Combine(RepositoryPath.Folder(link), TargetOf(link)) is not { } target) return null;
            path = target + path[link.Length..];
        }

        return null;
    }

    public ByteBuffer? Read(string path)
    {
        if (RealPath(path) is not { } real) return null;
        if (_working.Contains(real)) return FileReader.ReadNamed(FullPath(real), path);
        try
        {
            return _repository.ReadBlob(_entries[real].Id) ?? throw new MissingBlobException();
        }
        catch (GitException e)
        {
            throw new IOException(e.Message, e);
        }
    }

    public bool IsElsewhere(string path) => _submodules.Count > 0 && RepositoryPath.Upwards(path).Any(_submodules.Contains);

    public void ReadHeads(IReadOnlyList<string> paths, int length, FileHeadHandler handle) => ReadHeads(paths, length, handle, _working.Contains);

    public void GlanceAtHeads(IReadOnlyList<string> paths, int length, FileHeadHandler handle) => ReadHeads(paths, length, handle, path => _working.Contains(path) || !_isChanged(path));

    private void ReadHeads(IReadOnlyList<string> paths, int length, FileHeadHandler handle, Func<string, bool> isInWorkingTree)
    {
        var blobs = new List<int>();
        var buffer = new byte[length];
        for (var i = 0; i < paths.Count; i++)
        {
            if (RealPath(paths[i]) is not { } real) continue;
            if (!isInWorkingTree(real)) blobs.Add(i);
            else if (ReadWorkingHead(real, buffer) is >= 0 and var read) handle(i, buffer.AsSpan(0, read));
            else if (!_working.Contains(real)) blobs.Add(i);
        }

        if (blobs.Count > 0) _repository.ReadHeads([.. blobs.Select(i => _entries[RealPath(paths[i])!].Id)], length, (i, _, head) => handle(blobs[i], head));
    }

    /// <summary>The blob of a path, or null.</summary>
    public string? BlobOf(string path) => RealPath(path) is { } real ? _entries.GetValueOrDefault(real)?.Id : null;

    private string FullPath(string path) => Path.Combine(_repository.TopLevel, path);

    /// <summary>How many bytes were read; -1 where the file cannot be, which whoever reads it whole is told.</summary>
    private int ReadWorkingHead(string path, byte[] buffer)
    {
        try
        {
            using var file = File.OpenHandle(FullPath(path));
            return RandomAccess.Read(file, buffer, 0);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            return -1;
        }
    }

    /// <summary>The path itself, or the first of the folders that it leads through, that is a link.</summary>
    private string? FirstLink(string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); ; at = path.IndexOf('/', at + 1))
        {
            var part = at < 0 ? path : path[..at];
            if (_entries.TryGetValue(part, out var entry) && entry.Mode == Git.FileMode.Link) return part;
            if (at < 0) return null;
        }
    }

    private string TargetOf(string link)
    {
        using var content = _repository.ReadBlob(_entries[link].Id);
        return content is null ? "/" : Encoding.UTF8.GetString(content.Span);
    }
}
