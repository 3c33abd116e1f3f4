using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets.Decoding;

/// <summary>Two hexadecimal digits a byte.</summary>
internal static class HexText
{
    private const int Probed = 12;

    /// <summary>Whether there are only such digits, perhaps behind <c>0x</c>, as far as is looked.</summary>
    public static bool Begins(ReadOnlySpan<byte> text)
    {
        text = Digits(text);
        if (text.Length < Probed) return false;
        foreach (var unit in text[..Probed])
            if (!char.IsAsciiHexDigit((char)unit)) return false;
        return true;
    }

    /// <summary>Decodes what fits; false where it is no such text.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, Span<byte> bytes, out int written)
    {
        text = Digits(text);
        written = 0;
        // The first tell most.
        if (text.Length % 2 != 0 || text.Length / 2 > bytes.Length || !PrintableText.IsUnit((byte)EscapeCode.Digits(text, 2))) return false;
        for (; written < text.Length / 2; written++)
        {
            var unit = EscapeCode.Digits(text[(2 * written)..], 2);
            if (unit < 0) return false;
            bytes[written] = (byte)unit;
        }

        return true;
    }

    private static ReadOnlySpan<byte> Digits(ReadOnlySpan<byte> text) => text.Length > 2 && text[0] == (byte)'0' && (text[1] | 0x20) == 'x' ? text[2..] : text;
}
