namespace PreCommitDs.Secrets.Checks;

/// <summary>Bech32 of BIP 173 (https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki), written in upper case only.</summary>
internal static class Bech32
{
    private static ReadOnlySpan<byte> Alphabet => "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"u8;

    private static ReadOnlySpan<uint> Generators => [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];

    /// <summary>Whether data that ends with six characters of checksum belong to a prefix of ASCII.</summary>
    public static bool IsValid(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> data)
    {
        var sum = 1u;
        foreach (var unit in prefix) sum = Next(sum, (uint)(Lower(unit) >> 5));
        sum = Next(sum, 0);
        foreach (var unit in prefix) sum = Next(sum, (uint)(Lower(unit) & 31));
        foreach (var unit in data)
        {
            var value = Alphabet.IndexOf(unit);
            if (value < 0) return false;
            sum = Next(sum, (uint)value);
        }

        return sum == 1;
    }

    /// <summary>The checksum is that of the lower-case form, whatever is written.</summary>
    private static byte Lower(byte unit) => unit is >= (byte)'A' and <= (byte)'Z' ? (byte)(unit | 0x20) : unit;

    private static uint Next(uint sum, uint value)
    {
        var top = sum >> 25;
        sum = ((sum & 0x1FFFFFF) << 5) ^ value;
        for (var i = 0; i < Generators.Length; i++)
            if (((top >> i) & 1) != 0) sum ^= Generators[i];
        return sum;
    }
}
