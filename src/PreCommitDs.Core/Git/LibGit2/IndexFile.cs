using System.Buffers.Binary;

namespace PreCommitDs.Git.LibGit2;

/// <summary>What the head of an index file tells before libgit2 reads it.</summary>
/// <remarks>gitformat-index(5): the signature <c>DIRC</c>, then the version as four bytes, the highest first.</remarks>
internal static class IndexFile
{
    private const int PlainVersion = 2;

    /// <summary>
    /// Refuses an index whose entries may be only intended to be added, or left out of the working tree: LibGit2Sharp tells
    /// neither. git writes version 2 only where no entry is one of these.
    /// </summary>
    /// <exception cref="UnsupportedRepositoryException">It is no index of version 2.</exception>
    public static void RequirePlain(string path)
    {
        if (!File.Exists(path)) return;
        Span<byte> head = stackalloc byte[8];
        using var file = new FileStream(path, System.IO.FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || BinaryPrimitives.ReadInt32BigEndian(head[4..]) != PlainVersion)
            throw new UnsupportedRepositoryException("its index has extended entries");
    }
}
