namespace PreCommitDs.Secrets.Decoding;

/// <summary>Tells by its first twelve bytes that a text is no base64 of a printable one, which is true of nearly all text.</summary>
internal static class Base64Head
{
    private const int Probed = 12;

    private static readonly int[] Values = MakeValues();

    /// <summary>Whether what they stand for is printable; the text has as many.</summary>
    public static bool IsPrintable(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < Probed; at += 4)
        {
            var bits = (Values[text[at]] << 18) | (Values[text[at + 1]] << 12) | (Values[text[at + 2]] << 6) | Values[text[at + 3]];
            if (bits < 0 || !PrintableText.IsUnit((byte)(bits >> 16)) || !PrintableText.IsUnit((byte)(bits >> 8)) || !PrintableText.IsUnit((byte)bits)) return false;
        }

        return true;
    }

    private static int[] MakeValues()
    {
        var values = new int[256];
        Array.Fill(values, -1);
        var units = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;
        for (var i = 0; i < units.Length; i++) values[units[i]] = i;
        (values['-'], values['_']) = (62, 63);
        return values;
    }
}
