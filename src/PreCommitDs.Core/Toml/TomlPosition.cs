namespace PreCommitDs.Toml;

/// <summary>Where a key or value stands in its document.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in Unicode code points; a byte order mark does not count.</param>
/// <param name="Offset">In bytes from the start of the file, a byte order mark included.</param>
/// <param name="Length">In bytes, with quotes and brackets.</param>
internal readonly record struct TomlPosition(int Line, int Column, int Offset, int Length)
{
    public const int ByteOrderMarkLength = 3;

    /// <summary>The bytes that stand here.</summary>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> document) => document.Slice(Offset, Length);

    /// <summary>The line and column of the stretch from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static TomlPosition At(ReadOnlySpan<byte> document, int start, int end)
    {
        var before = document[..start];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        if (lineStart == 0 && HasByteOrderMark(before)) lineStart = ByteOrderMarkLength;
        return new TomlPosition(1 + before.Count((byte)'\n'), 1 + CodePoints(before[lineStart..]), start, end - start);
    }

    public static bool HasByteOrderMark(ReadOnlySpan<byte> document) => document.StartsWith("\uFEFF"u8);

    /// <summary>How many code points begin in valid UTF-8.</summary>
    public static int CodePoints(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            if ((unit & 0xC0) != 0x80) count++;
        }

        return count;
    }
}
