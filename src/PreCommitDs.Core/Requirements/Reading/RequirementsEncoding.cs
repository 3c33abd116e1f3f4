using System.Buffers.Binary;
using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Requirements.Reading;

/// <summary>
/// The bytes of a requirements file as UTF-8 (pip, "Requirements File Format", Encoding): a byte order mark comes first, then a
/// <c>coding:</c> comment as in PEP 263, then UTF-8. What no decoder is at hand for is read as Latin-1, which differs in comments only.
/// </summary>
internal static class RequirementsEncoding
{
    /// <summary>The text in UTF-8, without a byte order mark: mostly the bytes themselves.</summary>
    /// <exception cref="MalformedFileException">It is no text.</exception>
    public static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith("\uFEFF"u8) && MarkedEncoding(content, out var mark) is { } marked) return Convert(content[mark..], marked);
        if (content.IndexOf((byte)0) is >= 0 and var zero) throw new MalformedFileException(zero, "a byte of zero: this is no text");
        if (content.StartsWith("\uFEFF"u8)) return content[3..];
        return IsDeclaredOtherwise(content) ? Convert(content, Encoding.Latin1) : content;
    }

    private static byte[] Convert(ReadOnlySpan<byte> content, Encoding encoding) => Encoding.UTF8.GetBytes(encoding.GetString(content));

    private static Encoding? MarkedEncoding(ReadOnlySpan<byte> content, out int length)
    {
        length = 4;
        if (content.Length >= 4 && BinaryPrimitives.ReadUInt32BigEndian(content) == 0xFFFE0000) return Encoding.UTF32;
        if (content.Length >= 4 && BinaryPrimitives.ReadUInt32BigEndian(content) == 0x0000FEFF) return new UTF32Encoding(bigEndian: true, byteOrderMark: true);
        length = 2;
        return content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode : content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>Whether one of the first two lines is a comment that names an encoding other than UTF-8.</summary>
    private static bool IsDeclaredOtherwise(ReadOnlySpan<byte> content)
    {
        for (var i = 0; i < 2; i++)
        {
            var end = content.IndexOf((byte)'\n');
            var line = end < 0 ? content : content[..end];
            if (line.StartsWith("#"u8) && NameIn(line) is { IsEmpty: false } name) return !IsUtf8(name);
            if (end < 0) return false;
            content = content[(end + 1)..];
        }

        return false;
    }

    /// <summary>What stands behind <c>coding:</c> or <c>coding=</c>; empty where nothing does.</summary>
    private static ReadOnlySpan<byte> NameIn(ReadOnlySpan<byte> line)
    {
        while (line.IndexOf("coding"u8) is >= 0 and var at)
        {
            line = line[(at + 6)..];
            if (line.IsEmpty || line[0] is not ((byte)':' or (byte)'=')) continue;
            line = line[1..].TrimStart(" \t"u8);
            var length = line.IndexOfAnyExcept(NameBytes);
            return length < 0 ? line : line[..length];
        }

        return [];
    }

    private static readonly System.Buffers.SearchValues<byte> NameBytes = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-."u8);

    private static bool IsUtf8(ReadOnlySpan<byte> name) =>
        Ascii.EqualsIgnoreCase(name, "utf-8"u8) || Ascii.EqualsIgnoreCase(name, "utf8"u8) || Ascii.EqualsIgnoreCase(name, "utf_8"u8)
        || Ascii.EqualsIgnoreCase(name, "utf-8-sig"u8) || Ascii.EqualsIgnoreCase(name, "ascii"u8) || Ascii.EqualsIgnoreCase(name, "us-ascii"u8);
}
