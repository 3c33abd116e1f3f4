namespace PreCommitDs.Files;

/// <summary>The files of one state of a repository, read without knowing where they lie. Symbolic links inside of it are followed.</summary>
public interface IFileTree
{
    /// <summary>Every path, below the top of the working tree and with forward slashes.</summary>
    IReadOnlyCollection<string> Paths { get; }

    /// <summary>Whether there is a file.</summary>
    /// <param name="path">Its path; links in it are followed.</param>
    bool Contains(string path);

    /// <summary>The path of a file once all links are followed; null where there is none.</summary>
    /// <param name="path">Its path, as it is named.</param>
    string? RealPath(string path);

    /// <summary>Reads a file, or gives null where there is none; the caller disposes of it.</summary>
    /// <param name="path">Its path; links in it are followed.</param>
    /// <exception cref="MissingBlobException">It is not in this clone.</exception>
    /// <exception cref="System.IO.IOException">It cannot be read.</exception>
    ByteBuffer? Read(string path);

    /// <summary>Whether a path lies in another repository, as below a submodule, so that nobody knows whether there is a file.</summary>
    /// <param name="path">The path.</param>
    bool IsElsewhere(string path);

    /// <summary>Reads how files begin; one that cannot be read is left out.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="length">How many bytes are wanted.</param>
    /// <param name="handle">Is told of each file: its place in the list, and its first bytes.</param>
    void ReadHeads(IReadOnlyList<string> paths, int length, FileHeadHandler handle);

    /// <summary>
    /// The same where it is enough to know how a file most likely begins: one that the commit leaves alone may be read from the working
    /// tree, which is much faster.
    /// </summary>
    /// <param name="paths">The files.</param>
    /// <param name="length">How many bytes are wanted.</param>
    /// <param name="handle">Is told of each file: its place in the list, and its first bytes.</param>
    void GlanceAtHeads(IReadOnlyList<string> paths, int length, FileHeadHandler handle);
}
