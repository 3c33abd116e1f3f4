using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Secrets.Texts;

/// <summary>Tells text from what is none, and text in UTF-16 or UTF-32 from text in UTF-8.</summary>
internal static class TextEncoding
{
    private const int Looked = 8000;

    /// <summary>Fewer bytes tell nothing without a byte order mark.</summary>
    private const int MinLength = 8;

    private static readonly UTF32Encoding BigEndianUtf32 = new(bigEndian: true, byteOrderMark: true);

    /// <summary>
    /// The text as UTF-8 where the file is written in wider units, by its byte order mark or by where its zeros stand; null where it
    /// is UTF-8 as it is, or of one byte a character.
    /// </summary>
    public static ByteBuffer? Widened(ReadOnlySpan<byte> content) => EncodingOf(content) is { } encoding ? Decode(content, encoding) : null;

    /// <summary>Whether there are zeros that no text has, as in pictures and programs.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> content) => content[..Math.Min(Looked, content.Length)].Contains((byte)0);

    private static Encoding? EncodingOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe, 0, 0])) return Encoding.UTF32;
        if (content.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xfe, 0xff])) return BigEndianUtf32;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe])) return Encoding.Unicode;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff])) return Encoding.BigEndianUnicode;
        var head = content[..Math.Min(Looked, content.Length)];
        if (head.Length < MinLength || !head.Contains((byte)0)) return null;
        return WideUnits.ByteOrder32(head) switch { 0 => ByteOrder16(head), < 0 => Encoding.UTF32, _ => BigEndianUtf32 };
    }

    private static Encoding? ByteOrder16(ReadOnlySpan<byte> head) => WideUnits.ByteOrder16(head) switch { 0 => null, < 0 => Encoding.Unicode, _ => Encoding.BigEndianUnicode };

    private static ByteBuffer Decode(ReadOnlySpan<byte> content, Encoding encoding)
    {
        // Without the mark, so that columns count as editors show them.
        var mark = encoding.Preamble;
        if (content.StartsWith(mark)) content = content[mark.Length..];
        var decoded = new ByteBuffer(content.Length);
        var decoder = encoding.GetDecoder();
        Span<char> chars = stackalloc char[2048];
        Span<byte> bytes = stackalloc byte[chars.Length * 3];
        bool isDone;
        do
        {
            decoder.Convert(content, chars, flush: true, out var used, out var count, out isDone);
            content = content[used..];
            decoded.Append(bytes[..Encoding.UTF8.GetBytes(chars[..count], bytes)]);
        }
        while (!isDone);
        return decoded;
    }
}
