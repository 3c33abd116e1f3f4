namespace PreCommitDs.Secrets.Checks;

/// <summary>Numbers as tokens write them: the highest digit first, filled up with zeros.</summary>
internal static class Digits
{
    public static ReadOnlySpan<byte> Base62 => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8;

    public static ReadOnlySpan<byte> Base36 => "0123456789abcdefghijklmnopqrstuvwxyz"u8;

    public static ReadOnlySpan<byte> Base16 => "0123456789abcdef"u8;

    /// <summary>Writes a number into the whole of a span; what does not fit is cut off at the front.</summary>
    public static void Write(uint value, ReadOnlySpan<byte> alphabet, Span<byte> digits)
    {
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = alphabet[(int)(value % (uint)alphabet.Length)];
            value /= (uint)alphabet.Length;
        }
    }

    /// <summary>Whether there is nothing but digits of an alphabet.</summary>
    public static bool AreOnly(ReadOnlySpan<byte> text, ReadOnlySpan<byte> alphabet)
    {
        foreach (var unit in text)
            if (!alphabet.Contains(unit)) return false;
        return true;
    }

    /// <summary>Whether up to 16 digits are just these, in the alphabet's own case.</summary>
    public static bool Are(ReadOnlySpan<byte> digits, uint value, ReadOnlySpan<byte> alphabet)
    {
        Span<byte> expected = stackalloc byte[16];
        if (digits.Length > expected.Length) return false;
        expected = expected[..digits.Length];
        Write(value, alphabet, expected);
        return digits.SequenceEqual(expected);
    }
}
