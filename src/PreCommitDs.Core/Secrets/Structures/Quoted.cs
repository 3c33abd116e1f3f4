using System.Buffers;
using System.Text;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Structures;

/// <summary>Reads words and strings as commands and statements have them.</summary>
internal static class Quoted
{
    private const int MaxLength = 1024;

    private static readonly SearchValues<byte> EndsWord = SearchValues.Create(" \t\r\n\"'`"u8);

    /// <summary>The next word from a place on, without its quotes, and whether it had any; an empty one at the end of a line.</summary>
    public static TextSpan Word(ReadOnlySpan<byte> text, int at, out int behind, out bool isQuoted)
    {
        while (at < text.Length && (text[at] is (byte)' ' or (byte)'\t' || (text[at] == (byte)'\\' && text[(at + 1)..] is [(byte)'"' or (byte)'\'', ..]))) at++;
        isQuoted = at < text.Length && text[at] is (byte)'"' or (byte)'\'';
        var rest = text.Slice(at, Math.Min(MaxLength, text.Length - at));
        if (isQuoted)
        {
            var close = rest[1..].IndexOfAny(rest[0], (byte)'\n');
            behind = close < 0 ? at + rest.Length : at + close + 2;
            if (close < 0 || rest[close + 1] == (byte)'\n') return new TextSpan(at, at);
            var end = at + 1 + close;
            while (end > at + 1 && text[end - 1] == (byte)'\\') end--;
            return new TextSpan(at + 1, end);
        }

        var length = rest.IndexOfAny(EndsWord);
        behind = at + (length < 0 ? rest.Length : length);
        return new TextSpan(at, behind);
    }

    /// <summary>Whether a word stands at a place, in any case, and nothing of it before or behind.</summary>
    public static bool IsWordAt(ReadOnlySpan<byte> text, int at, ReadOnlySpan<byte> lower)
    {
        if (at < 0 || text.Length - at < lower.Length || (at > 0 && IsWordByte(text[at - 1])) || (text.Length - at > lower.Length && IsWordByte(text[at + lower.Length]))) return false;
        return Ascii.EqualsIgnoreCase(text.Slice(at, lower.Length), lower);
    }

    private static bool IsWordByte(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'_' or (byte)'-' or (byte)'.';
}
