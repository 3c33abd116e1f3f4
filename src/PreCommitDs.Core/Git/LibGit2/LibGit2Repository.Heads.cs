using LibGit2Sharp;

namespace PreCommitDs.Git.LibGit2;

/// <summary>Sizes and first bytes of blobs. libgit2 would read a blob whole, so a large one that is packed is for git.</summary>
internal sealed partial class LibGit2Repository
{
    public void ReadHeads(IReadOnlyList<string> ids, int length, BlobHeadHandler handle)
    {
        var loose = new LooseObjects(_place.ObjectsPath);
        for (var i = 0; i < ids.Count; i++)
        {
            if (loose.Read(ids[i], length, handle, i) < 0) ReadOther(i, ids[i], isDamaged: loose.Holds(ids[i]), length, handle);
        }
    }

    public IReadOnlyList<long?> Sizes(IReadOnlyList<string> ids) => Ask(() => ids.Select(SizeOf).ToList(), git => git.Sizes(ids));

    /// <param name="index">What <paramref name="handle"/> is told.</param>
    /// <param name="id">The blob.</param>
    /// <param name="isDamaged">Whether it lies in a file that cannot be read: libgit2 never comes back from one that is cut off.</param>
    /// <param name="length">How many bytes are wanted.</param>
    /// <param name="handle">Is told of it.</param>
    private void ReadOther(int index, string id, bool isDamaged, int length, BlobHeadHandler handle)
    {
        if (GitExecutable.IsOnPath && (isDamaged || Sizes([id]) is not [<= BlobHeads.MaxWhole]))
        {
            Plumbing().ReadHeads([id], length, (_, size, head) => handle(index, size, head));
            return;
        }

        using var content = ReadBlob(id);
        handle(index, content?.Length ?? -1, content is null ? [] : content.Span[..Math.Min(length, content.Length)]);
    }

    private long? SizeOf(string id)
    {
        var metadata = _repository.ObjectDatabase.Contains(new ObjectId(id)) ? _repository.ObjectDatabase.RetrieveObjectMetadata(new ObjectId(id)) : null;
        return metadata is { Type: ObjectType.Blob } ? metadata.Size : throw new UnsupportedRepositoryException(id + " is missing");
    }
}
