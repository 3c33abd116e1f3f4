namespace PreCommitDs.LargeData.Pointers;

/// <summary>Cuts lines off the front of a text.</summary>
internal static class PointerLines
{
    /// <summary>Takes the first line, without its line feed; the last one may have none.</summary>
    public static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> content)
    {
        var end = content.IndexOf((byte)'\n');
        var line = end < 0 ? content : content[..end];
        content = end < 0 ? [] : content[(end + 1)..];
        return line;
    }
}
