namespace PreCommitDs.Secrets.Texts;

/// <summary>Reads escapes that tell a character by its number, and those at the end of a line.</summary>
internal static class EscapeCode
{
    /// <summary>The code point of <c>\u0041</c>, also of two that are surrogates, <c>\u{41}</c>, <c>\U00000041</c>, <c>\x41</c> and <c>\101</c>.</summary>
    /// <param name="escape">Begins with the backslash.</param>
    /// <param name="length">How long the escape is; 0: there is none of these.</param>
    public static int Of(ReadOnlySpan<byte> escape, out int length)
    {
        length = 0;
        if (escape.Length < 4) return -1;
        var code = escape[1] switch
        {
            (byte)'x' => Take(escape, 2, out length),
            (byte)'U' => Take(escape, 8, out length),
            (byte)'u' => escape[2] == (byte)'{' ? Braced(escape, out length) : Take(escape, 4, out length),
            >= (byte)'0' and <= (byte)'3' => Octal(escape, out length),
            _ => -1,
        };
        if (length == 6 && code is >= 0xd800 and < 0xdc00 && escape.Length >= 12 && escape[6] == (byte)'\\' && escape[7] == (byte)'u'
            && Digits(escape[8..], 4) is >= 0xdc00 and < 0xe000 and var low)
        {
            length = 12;
            return char.ConvertToUtf32((char)code, (char)low);
        }

        return code;
    }

    /// <summary>The number of so many hexadecimal digits; -1: there are fewer.</summary>
    public static int Digits(ReadOnlySpan<byte> text, int count)
    {
        if (text.Length < count) return -1;
        long number = 0;
        for (var i = 0; i < count; i++)
        {
            if (!char.IsAsciiHexDigit((char)text[i])) return -1;
            number = (number << 4) | (uint)(text[i] <= (byte)'9' ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10);
        }

        return (int)Math.Min(number, int.MaxValue);
    }

    /// <summary>How long a backslash and the end of its line are; 0: it stands elsewhere.</summary>
    public static int LineEnd(ReadOnlySpan<byte> escape)
    {
        if (escape.Length > 1 && escape[1] == (byte)'\n') return 2;
        return escape.Length > 2 && escape[1] == (byte)'\r' && escape[2] == (byte)'\n' ? 3 : 0;
    }

    private static int Take(ReadOnlySpan<byte> escape, int count, out int length)
    {
        var code = Digits(escape[2..], count);
        length = code < 0 ? 0 : 2 + count;
        return code;
    }

    private static int Braced(ReadOnlySpan<byte> escape, out int length)
    {
        length = 0;
        var count = escape[..Math.Min(escape.Length, 12)].IndexOf((byte)'}') - 3;
        if (count is < 1 or > 6) return -1;
        var code = Digits(escape[3..], count);
        if (code >= 0) length = count + 4;
        return code;
    }

    private static int Octal(ReadOnlySpan<byte> escape, out int length)
    {
        length = 0;
        if (escape[2] is < (byte)'0' or > (byte)'7' || escape[3] is < (byte)'0' or > (byte)'7') return -1;
        length = 4;
        return ((escape[1] - '0') << 6) | ((escape[2] - '0') << 3) | (escape[3] - '0');
    }
}
