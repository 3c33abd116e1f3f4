using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace PreCommitDs.Formats.Json;

/// <summary>What JSON strings mean, read from their raw bytes, quotes included. Lone surrogates are kept apart, never refused.</summary>
internal static class JsonText
{
    /// <summary>Whether a raw string means <paramref name="value"/>.</summary>
    public static bool Equals(ReadOnlySpan<byte> raw, ReadOnlySpan<byte> value)
    {
        if (raw.Length < 2 || raw[0] != '"') return false;
        var inner = raw[1..^1];
        // An escape is always longer than what it means.
        if (inner.Length <= value.Length) return inner.SequenceEqual(value) && !inner.Contains((byte)'\\');
        return inner.Contains((byte)'\\') && Encoding.UTF8.GetBytes(Decode(raw)).AsSpan().SequenceEqual(value);
    }

    /// <summary>Where the string that begins at a place ends, its closing quote included. Only for text that a <see cref="JsonScanner"/> has passed.</summary>
    public static int End(ReadOnlySpan<byte> text, int start)
    {
        var at = start + 1;
        while (true)
        {
            at += text[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (text[at] == '"') return at + 1;
            at += 2;
        }
    }

    /// <summary>The string as text; a lone surrogate stays one.</summary>
    public static string Decode(ReadOnlySpan<byte> raw)
    {
        var inner = raw[1..^1];
        if (!inner.Contains((byte)'\\')) return Encoding.UTF8.GetString(inner);
        var text = new StringBuilder(inner.Length);
        while (!inner.IsEmpty)
        {
            var plain = inner.IndexOf((byte)'\\');
            if (plain < 0) plain = inner.Length;
            text.Append(Encoding.UTF8.GetString(inner[..plain]));
            inner = inner[plain..];
            if (inner.IsEmpty) break;
            text.Append(Unescape(inner, out var length));
            inner = inner[length..];
        }

        return text.ToString();
    }

    /// <summary>How many code points the string has, as Python's <c>len</c> counts them.</summary>
    public static int CodePoints(ReadOnlySpan<byte> raw)
    {
        var inner = raw[1..^1];
        var count = 0;
        var highBefore = false;
        while (!inner.IsEmpty)
        {
            if (inner[0] != '\\')
            {
                if ((inner[0] & 0xC0) != 0x80) count++;
                highBefore = false;
                inner = inner[1..];
                continue;
            }

            var unit = Unescape(inner, out var length);
            if (!(highBefore && char.IsLowSurrogate(unit))) count++;
            highBefore = char.IsHighSurrogate(unit);
            inner = inner[length..];
        }

        return count;
    }

    /// <summary>Whether the string holds nothing but what Python's <c>str.strip</c> takes off.</summary>
    public static bool IsWhitespace(ReadOnlySpan<byte> raw)
    {
        var inner = raw[1..^1];
        while (!inner.IsEmpty)
        {
            char unit;
            int length;
            if (inner[0] == '\\')
            {
                unit = Unescape(inner, out length);
            }
            else
            {
                if (Rune.DecodeFromUtf8(inner, out var rune, out length) != OperationStatus.Done || !rune.IsBmp) return false;
                unit = (char)rune.Value;
            }

            // Python also counts the four separators U+001C to U+001F as whitespace.
            if (!char.IsWhiteSpace(unit) && unit is < '\x1c' or > '\x1f') return false;
            inner = inner[length..];
        }

        return true;
    }

    private static char Unescape(ReadOnlySpan<byte> escape, out int length)
    {
        length = 2;
        switch (escape[1])
        {
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'n': return '\n';
            case (byte)'r': return '\r';
            case (byte)'t': return '\t';
            case (byte)'u':
                length = 6;
                return Utf8Parser.TryParse(escape[2..6], out ushort unit, out _, 'x') ? (char)unit : '\0';
            default: return (char)escape[1];
        }
    }
}
