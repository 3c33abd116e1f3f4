namespace PreCommitDs.Hosting.Fixing;

/// <summary>Compares texts as git does under core.autocrlf.</summary>
internal static class LineEnds
{
    /// <summary>Whether two texts differ in nothing but CRLF for LF.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        while (true)
        {
            var same = a.CommonPrefixLength(b);
            a = a[same..];
            b = b[same..];
            if (a.IsEmpty || b.IsEmpty) return a.IsEmpty && b.IsEmpty;
            if (a.StartsWith("\r\n"u8) && b[0] == '\n') a = a[1..];
            else if (b.StartsWith("\r\n"u8) && a[0] == '\n') b = b[1..];
            else return false;
        }
    }
}
