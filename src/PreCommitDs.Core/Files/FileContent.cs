namespace PreCommitDs.Files;

/// <summary>A file as a checker is given it: where it is, and its bytes for those who ask.</summary>
/// <param name="path">Below the top of the working tree, with forward slashes; as it was given where there is no repository.</param>
/// <param name="name">As the user would name it from where the hook runs.</param>
/// <param name="read">Reads the bytes, or gives null where they are not in this clone.</param>
public sealed class FileContent(string path, string name, Func<ByteBuffer?> read)
{
    /// <summary>Below the top of the working tree, with forward slashes; as it was given where there is no repository.</summary>
    public string Path => path;

    /// <summary>As the user would name it from where the hook runs.</summary>
    public string Name => name;

    /// <summary>Why the checker has not looked at it, in a word or two; null where it has.</summary>
    public string? PassedOver { get; private set; }

    /// <summary>Says that the content is of no kind that the checker looks at.</summary>
    /// <param name="reason">Why, in a word or two, as in "binary".</param>
    public void PassOver(string reason) => PassedOver = reason;

    /// <summary>Reads the bytes; the caller disposes of them.</summary>
    /// <exception cref="MissingBlobException">They are not in this clone.</exception>
    /// <exception cref="FileTooLargeException">They are more than a span can hold.</exception>
    public ByteBuffer Read() => read() ?? throw new MissingBlobException();
}
