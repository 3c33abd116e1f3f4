namespace PreCommitDs.Formats.Jupyter;

/// <summary>What a file with a notebook's name may hold instead of a notebook, told from its bytes alone.</summary>
internal static class NotebookFile
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Where the document begins: 3 behind a UTF-8 byte order mark, else 0.</summary>
    public static int Start(ReadOnlySpan<byte> content) => content.StartsWith(ByteOrderMark) ? 3 : 0;

    public static bool IsBlank(ReadOnlySpan<byte> content) =>
        content[Start(content)..].IndexOfAnyExcept(" \t\r\n"u8) < 0;

    /// <summary>The name of the store that a pointer file points into, or null.</summary>
    /// <remarks>Git LFS specification, "The Pointer"; git-annex, "pointer files" of unlocked files.</remarks>
    public static string? PointerStore(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("version https://git-lfs.github.com/spec/"u8)) return "Git LFS";
        return content.StartsWith("/annex/objects/"u8) ? "git-annex" : null;
    }

    /// <summary>The offset of the first conflict marker that git left behind, or -1.</summary>
    public static int ConflictMarker(ReadOnlySpan<byte> content)
    {
        var ours = LineStart(content, "<<<<<<< "u8);
        if (ours < 0) return -1;
        var theirs = LineStart(content[ours..], ">>>>>>> "u8);
        return theirs < 0 ? -1 : ours;
    }

    private static int LineStart(ReadOnlySpan<byte> content, ReadOnlySpan<byte> marker)
    {
        var from = 0;
        while (true)
        {
            var at = content[from..].IndexOf(marker);
            if (at < 0) return -1;
            at += from;
            if (at == 0 || content[at - 1] is (byte)'\n' or (byte)'\r') return at;
            from = at + 1;
        }
    }
}
