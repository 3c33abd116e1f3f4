namespace PreCommitDs.Formats.Json;

/// <summary>The text is no JSON: what was found at which byte.</summary>
internal sealed class MalformedJsonException(int offset, string message) : Exception(message)
{
    /// <summary>Byte offset from the start of the file.</summary>
    public int Offset { get; } = offset;
}
