namespace PreCommitDs.Formats.Json;

/// <summary>The grammar of numbers, RFC 8259 section 6; their size does not matter, as none is ever computed.</summary>
internal static class JsonNumber
{
    /// <summary>How many bytes at the start of <paramref name="text"/> are a number; 0 for none.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var sign = text.StartsWith("-"u8) ? 1 : 0;
        var whole = Digits(text[sign..]);
        if (whole == 0 || (whole > 1 && text[sign] == '0')) return 0;
        var at = sign + whole;
        if (at < text.Length && text[at] == '.')
        {
            var fraction = Digits(text[(at + 1)..]);
            if (fraction == 0) return 0;
            at += 1 + fraction;
        }

        if (at < text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            at++;
            if (at < text.Length && text[at] is (byte)'+' or (byte)'-') at++;
            var exponent = Digits(text[at..]);
            if (exponent == 0) return 0;
            at += exponent;
        }

        return at;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? text.Length : end;
    }
}
