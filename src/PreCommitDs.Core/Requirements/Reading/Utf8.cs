namespace PreCommitDs.Requirements.Reading;

/// <summary>Counting in UTF-8.</summary>
internal static class Utf8
{
    /// <summary>How many code points begin in a text.</summary>
    public static int CodePoints(ReadOnlySpan<byte> text)
    {
        var count = text.Length;
        while (text.IndexOfAnyInRange((byte)0x80, (byte)0xBF) is >= 0 and var at)
        {
            count--;
            text = text[(at + 1)..];
        }

        return count;
    }
}
