using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Fixing;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.TakingOut;

/// <summary>
/// A working file that gets more text: <c>.gitignore</c>, or a template. What is staged of it gets the same text where the file held
/// nothing else that is not staged, so that no other work is staged with it.
/// </summary>
internal sealed class CompanionFile
{
    private readonly byte[]? _before;
    private readonly DateTime _lastWrite;
    private readonly IndexEntry? _entry;
    private byte[]? _staged;

    /// <exception cref="IOException">The file cannot be read, or is none.</exception>
    public CompanionFile(string path, Workspace workspace)
    {
        Path = path;
        Name = workspace.NameOf(path);
        File = System.IO.Path.Combine(workspace.RequiredRepository.TopLevel, path);
        var info = new FileInfo(File);
        if (info.LinkTarget is not null) throw new IOException("a symbolic link, which git does not read its rules through: make a file of it");
        if (info.Exists)
        {
            using var content = FileReader.Read(File, out _lastWrite);
            _before = content.Span.ToArray();
        }

        Working = _before ?? [];
        _entry = workspace.RequiredRepository.IndexEntries([path]) is [var entry] ? entry : null;
        _staged = ReadStaged(workspace.RequiredRepository);
    }

    /// <summary>Below the top of the working tree.</summary>
    public string Path { get; }

    /// <summary>As the user would name it.</summary>
    public string Name { get; }

    /// <summary>The full path.</summary>
    public string File { get; }

    /// <summary>What it will hold.</summary>
    public byte[] Working { get; private set; }

    /// <summary>What is added to it, for the report.</summary>
    public string Addition { get; set; } = "";

    public bool IsNew => _before is null;

    public bool IsChanged => !Working.AsSpan().SequenceEqual(_before);

    /// <summary>Whether the same is done to what is staged of it.</summary>
    public bool IsStaged => _staged is not null;

    /// <summary>Changes the file, and what is staged of it.</summary>
    public void Change(Func<byte[], byte[]> change)
    {
        Working = change(Working);
        if (_staged is not null) _staged = change(_staged);
    }

    /// <summary>Whether git would not take it in unless it is told to.</summary>
    public bool IsIgnored { get; private set; }

    /// <summary>Says that git ignores the file: what is not tracked stays out of the index, as whoever wrote that rule wants it.</summary>
    public void Ignore()
    {
        if (_entry is not null) return;
        IsIgnored = true;
        _staged = null;
    }

    /// <summary>Writes the file; the way back is <see cref="Restore"/>.</summary>
    /// <exception cref="IOException">It stays as it was.</exception>
    public void Write()
    {
        if (_before is null)
        {
            AtomicFile.Write(File, Working);
            return;
        }

        var edits = new EditList();
        edits.Add(new Edit(0, _before.Length, Working));
        AtomicFile.Rewrite(File, _before, edits, _lastWrite);
    }

    public void Restore()
    {
        if (_before is null) System.IO.File.Delete(File);
        else AtomicFile.Write(File, _before);
    }

    /// <summary>The entry that stages it.</summary>
    public IndexEntry NewEntry(IGitRepository repository) =>
        new(Path, _entry?.Mode ?? Git.FileMode.Regular, repository.WriteBlob(_staged, new EditList()));

    /// <summary>What is staged, where the working file holds the same; of a new file, nothing.</summary>
    private byte[]? ReadStaged(IGitRepository repository)
    {
        if (_entry is null) return _before is null ? [] : null;
        if (_before is null || _entry.SkipsWorkTree || repository.MergedPaths.Contains(Path) || CleanFilter.AppliesTo(repository, Path)) return null;
        using var blob = repository.ReadBlob(_entry.Id);
        return blob is not null && LineEnds.AreEqual(blob.Span, _before) ? blob.Span.ToArray() : null;
    }
}
