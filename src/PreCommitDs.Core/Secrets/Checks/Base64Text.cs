namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// Base64 of RFC 4648 in either alphabet, padded or not, without anything else between: tokens come in all of these, and the decoders
/// of .NET let spaces pass and throw.
/// </summary>
internal static class Base64Text
{
    /// <summary>How many bytes a text of that length holds at most.</summary>
    public static int MaxDecoded(int length) => (length + 3) / 4 * 3;

    /// <summary>Decodes as much as the bytes hold; false where it is no base64 or does not fit.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, Span<byte> bytes, out int written)
    {
        written = 0;
        var units = text.TrimEnd((byte)'=');
        var isPadded = units.Length < text.Length;
        if (units.Length % 4 == 1 || isPadded && (text.Length % 4 != 0 || text.Length - units.Length > 2)) return false;
        uint bits = 0;
        var count = 0;
        foreach (var unit in units)
        {
            var value = ValueOf(unit);
            if (value < 0) return false;
            bits = (bits << 6) | (uint)value;
            count += 6;
            if (count < 8) continue;
            count -= 8;
            if (written == bytes.Length) return false;
            bytes[written++] = (byte)(bits >> count);
        }

        return true;
    }

    private static int ValueOf(byte unit) => unit switch
    {
        >= (byte)'A' and <= (byte)'Z' => unit - 'A',
        >= (byte)'a' and <= (byte)'z' => unit - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => unit - '0' + 52,
        (byte)'+' or (byte)'-' => 62,
        (byte)'/' or (byte)'_' => 63,
        _ => -1,
    };
}
