namespace PreCommitDs.Files;

/// <summary>Bytes that a <c>fixed</c> statement holds, for code in it that runs on other threads, to which no span can be handed.</summary>
/// <param name="start">The first of them.</param>
/// <param name="length">How many there are.</param>
internal readonly unsafe struct PinnedBytes(byte* start, int length)
{
    /// <summary>The bytes: not to be asked for where the statement has ended.</summary>
    public ReadOnlySpan<byte> Span => new(start, length);
}
