using LibGit2Sharp;
using PreCommitDs.Files;

namespace PreCommitDs.Git.LibGit2;

/// <summary>
/// A repository read in this process. It answers as <see cref="PlumbingRepository"/> does or not at all: what libgit2 cannot do,
/// or would do otherwise, git is asked for.
/// </summary>
internal sealed partial class LibGit2Repository : IGitRepository
{
    private readonly string _directory;
    private readonly RepositoryPlace _place;
    private readonly Lock _lock = new();
    private readonly Lazy<StagedSet> _staged;
    private readonly Repository _repository;
    private PlumbingRepository? _plumbing;

    private LibGit2Repository(string directory)
    {
        _directory = directory;
        _place = RepositoryPlace.Find(directory);
        _repository = Reopened(_place.IndexPath);
        _staged = new Lazy<StagedSet>(() => Ask(ReadStaged, static git => new StagedSet(git.StagedChanges(), git.MergedPaths, git.OtherStagedPaths)));
    }

    public string TopLevel => _place.TopLevel;

    public string Prefix => _place.Prefix;

    /// <summary>Whether git had to be asked for anything.</summary>
    public bool HasAskedGit => _plumbing is not null;

    public IReadOnlySet<string> MergedPaths => _staged.Value.Merged;

    public IReadOnlySet<string> OtherStagedPaths => _staged.Value.Others;

    /// <summary>Opens the repository around a folder; null where that is for git to do, or to refuse.</summary>
    /// <exception cref="GitException">libgit2 cannot open it, and there is no git.</exception>
    public static LibGit2Repository? TryOpen(string directory)
    {
        try
        {
            return new LibGit2Repository(directory);
        }
        catch (Exception e) when (IsForGit(e))
        {
            RequireGit(e);
            return null;
        }
    }

    public IReadOnlyList<StagedChange> StagedChanges() => _staged.Value.Own;

    public ByteBuffer? ReadBlob(string id) => Ask(() => ReadBlob(new ObjectId(id)), git => git.ReadBlob(id));

    public string WriteBlob(ReadOnlySpan<byte> content, EditList edits)
    {
        using var edited = new ByteBuffer(content.Length - edits.Saved());
        edits.WriteTo(content, piece =>
        {
            piece.CopyTo(edited.Free());
            edited.Advance(piece.Length);
        });
        return Ask(() => WriteBlob(edited), git => git.WriteBlob(edited.Span, new EditList()));
    }

    // LibGit2Sharp reads no attributes, and where they are asked for, so is the configuration.
    public IReadOnlyList<string> Attribute(string name, IReadOnlyList<string> paths) => paths.Count == 0 ? [] : Plumbing().Attribute(name, paths);

    // It is git that pushes, so git is there to be asked.
    public RevisionRange? PushedRange(string local, string? remote, string remoteName) => Plumbing().PushedRange(local, remote, remoteName);

    public IReadOnlyList<CommitChange> ChangesOfCommits(RevisionRange range) => Plumbing().ChangesOfCommits(range);

    // Whole trees are searched, by as many threads as git likes.
    public Whereabouts Find(IReadOnlyCollection<string> values) => Plumbing().Find(values);

    // Whoever wants to know all of a history can wait for a process to start.
    public HeadCommit? Head => Plumbing().Head;

    public KnownHistory KnownHistory => Plumbing().KnownHistory;

    public StoredObjects CountObjects() => Plumbing().CountObjects();

    public IReadOnlyList<string> UnmergedPaths() => Plumbing().UnmergedPaths();

    public IReadOnlyList<FileVersion> Versions(string extension) => Plumbing().Versions(extension);

    public string? Config(string key) => Plumbing().Config(key);

    public void Dispose()
    {
        _repository.Dispose();
        _plumbing?.Dispose();
    }

    private ByteBuffer? ReadBlob(ObjectId id)
    {
        if (!_repository.ObjectDatabase.Contains(id)) throw new UnsupportedRepositoryException(id.Sha + " is missing");
        // The size is asked for first: what is too large must not be read into memory to find that out.
        var size = _repository.ObjectDatabase.RetrieveObjectMetadata(id).Size;
        var buffer = new ByteBuffer(size);
        using var stream = (_repository.Lookup<Blob>(id) ?? throw new UnsupportedRepositoryException(id.Sha + " is no blob")).GetContentStream();
        while (buffer.Length < size)
        {
            var read = stream.Read(buffer.Free()[..(int)(size - buffer.Length)]);
            if (read == 0) throw new EndOfStreamException();
            buffer.Advance(read);
        }

        return buffer;
    }

    private unsafe string WriteBlob(ByteBuffer content)
    {
        fixed (byte* data = content.Span)
        {
            using var stream = new UnmanagedMemoryStream(data, content.Length);
            return _repository.ObjectDatabase.CreateBlob(stream, content.Length).Sha;
        }
    }

    private Repository Reopened(string index) => new(_place.Path, new RepositoryOptions { IndexPath = index });
}
