namespace PreCommitDs.Files;

/// <summary>A file is not what its name promises: what is wrong at which byte.</summary>
public sealed class MalformedFileException(int offset, string message) : Exception(message)
{
    /// <summary>Byte offset from the start of the file.</summary>
    public int Offset { get; } = offset;
}
