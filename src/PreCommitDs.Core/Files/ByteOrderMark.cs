namespace PreCommitDs.Files;

/// <summary>What some editors write before a text in UTF-8.</summary>
internal static class ByteOrderMark
{
    /// <summary>How many bytes it takes at the beginning of a file: 0 where there is none.</summary>
    public static int LengthIn(ReadOnlySpan<byte> content) => content.StartsWith("\uFEFF"u8) ? 3 : 0;
}
