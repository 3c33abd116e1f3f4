using System.Buffers.Text;

namespace PreCommitDs.LargeData.Pointers;

/// <summary>Pointers of git-lfs.</summary>
/// <remarks>git-lfs docs/spec.md: UTF-8, under 1,024 bytes, lines <c>key value</c>, the version first, the other keys sorted.</remarks>
internal static class LfsPointer
{
    public const string Keeper = "Git LFS";

    private const int MaxLength = 1024;
    private const int HashLength = 64;

    public static Pointer? Read(ReadOnlySpan<byte> content)
    {
        if (content.Length >= MaxLength || !TryLine(ref content, "version "u8, out var version) || !IsVersion(version)) return null;
        while (TryLine(ref content, "ext-"u8, out _))
        {
            // Extensions say what was done to the file before it was stored.
        }

        if (!TryLine(ref content, "oid sha256:"u8, out var hash) || !IsHash(hash)) return null;
        if (!TryLine(ref content, "size "u8, out var size) || !Utf8Parser.TryParse(size, out long bytes, out var length) || length != size.Length || bytes < 0) return null;
        return content.IsEmpty ? new Pointer(Keeper, bytes) : null;
    }

    private static bool IsVersion(ReadOnlySpan<byte> version) =>
        version.SequenceEqual("https://git-lfs.github.com/spec/v1"u8) || version.SequenceEqual("https://hawser.github.com/spec/v1"u8) || version.SequenceEqual("http://git-media.io/v/2"u8);

    private static bool IsHash(ReadOnlySpan<byte> hash)
    {
        foreach (var unit in hash)
        {
            if (!char.IsAsciiHexDigitLower((char)unit)) return false;
        }

        return hash.Length == HashLength;
    }

    /// <summary>Takes a line that begins so off the front.</summary>
    private static bool TryLine(ref ReadOnlySpan<byte> content, ReadOnlySpan<byte> key, out ReadOnlySpan<byte> value)
    {
        value = [];
        if (!content.StartsWith(key)) return false;
        value = PointerLines.Take(ref content)[key.Length..].TrimEnd((byte)'\r');
        return true;
    }
}
