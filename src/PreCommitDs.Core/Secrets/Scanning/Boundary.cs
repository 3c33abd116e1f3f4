namespace PreCommitDs.Secrets.Scanning;

/// <summary>Tells whether a token begins or ends at a place, or is a part of something longer.</summary>
internal static class Boundary
{
    /// <summary>Whether nothing before a place belongs to what begins there. Escapes end in letters and digits, and are no part of it.</summary>
    public static bool IsBefore(ReadOnlySpan<byte> text, int start)
    {
        if (start == 0 || !IsWord(text[start - 1])) return true;
        var before = text[..start];
        return EndsInStringEscape(before) || EndsInPercentEscape(before) || EndsInAnsiEscape(before);
    }

    /// <summary>Whether nothing behind a place belongs to what ends there.</summary>
    public static bool IsAfter(ReadOnlySpan<byte> text, int end) => end == text.Length || !IsWord(text[end]);

    /// <summary>Letters, digits and the underscore.</summary>
    public static bool IsWord(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || unit == (byte)'_';

    /// <summary><c>\n</c> and its like, and <c>\u000a</c>; behind an escaped backslash a letter is one.</summary>
    private static bool EndsInStringEscape(ReadOnlySpan<byte> before)
    {
        if (before.Length >= 2 && before[^2] == (byte)'\\' && before[^1] is (byte)'n' or (byte)'r' or (byte)'t' or (byte)'b' or (byte)'f' or (byte)'0') return !IsEscaped(before[..^2]);
        return before.Length >= 6 && before[^6] == (byte)'\\' && before[^5] == (byte)'u' && IsHex(before[^4..]) && !IsEscaped(before[..^6]);
    }

    private static bool EndsInPercentEscape(ReadOnlySpan<byte> before) => before.Length >= 3 && before[^3] == (byte)'%' && IsHex(before[^2..]);

    /// <summary>ECMA-48, control sequences that set colours: <c>ESC [ 0;32 m</c>, the escape perhaps written as <c>\u001b</c>, <c>\x1b</c> or <c>\033</c>.</summary>
    private static bool EndsInAnsiEscape(ReadOnlySpan<byte> before)
    {
        if (before[^1] != (byte)'m') return false;
        var parameters = before[..^1].TrimEnd("0123456789;"u8);
        if (parameters.Length < 2 || parameters[^1] != (byte)'[') return false;
        var escape = parameters[..^1];
        return escape[^1] == 0x1b || escape.EndsWith("\\u001b"u8) || escape.EndsWith("\\u001B"u8) || escape.EndsWith("\\x1b"u8) || escape.EndsWith("\\033"u8);
    }

    private static bool IsEscaped(ReadOnlySpan<byte> before) => (before.Length - before.TrimEnd((byte)'\\').Length) % 2 == 1;

    private static bool IsHex(ReadOnlySpan<byte> text)
    {
        foreach (var unit in text)
            if (!char.IsAsciiHexDigit((char)unit)) return false;
        return true;
    }
}
