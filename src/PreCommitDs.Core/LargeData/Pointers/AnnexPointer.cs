using System.Buffers.Text;

namespace PreCommitDs.LargeData.Pointers;

/// <summary>Pointers of git-annex, as it commits files that are unlocked; locked ones are symbolic links.</summary>
/// <remarks>git-annex.branchable.com/internals, pointer_file and key_format: <c>/annex/objects/BACKEND-sSIZE-mTIME--NAME</c>.</remarks>
internal static class AnnexPointer
{
    public static Pointer? Read(ReadOnlySpan<byte> content)
    {
        var line = PointerLines.Take(ref content);
        if (!line.StartsWith("/annex/objects/"u8)) return null;
        var key = line["/annex/objects/"u8.Length..];
        var fields = key.IndexOf("--"u8);
        if (fields <= 0 || fields + 2 == key.Length) return null;
        var at = key[..fields].IndexOf("-s"u8);
        return new Pointer("git-annex", at >= 0 && Utf8Parser.TryParse(key[(at + 2)..fields], out long size, out _) ? size : null);
    }
}
