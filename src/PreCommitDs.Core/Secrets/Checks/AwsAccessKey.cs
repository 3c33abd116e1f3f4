namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// AWS's access key ids: a prefix of four letters and 16 characters of base 32 (RFC 4648), the first 48 bits of which hold the
/// account: 40 bits after the first (https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489; seen, not promised).
/// </summary>
internal static class AwsAccessKey
{
    private const int Length = 20;
    private const int Prefix = 4;

    private static ReadOnlySpan<byte> Alphabet => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"u8;

    /// <summary>Refuted for the ids of documentation (<c>...EXAMPLE</c>), of one letter only or outside base 32; else unknown, as there is no checksum.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token)
    {
        if (token.Length != Length) return TokenVerdict.Unknown;
        var body = token[Prefix..];
        return token.EndsWith("EXAMPLE"u8) || !Digits.AreOnly(body, Alphabet) || !body.ContainsAnyExcept(body[0]) ? TokenVerdict.Refuted : TokenVerdict.Unknown;
    }

    /// <summary>The account it belongs to, of up to 12 digits; null for ids from before they held it (the fifth character below Q) and made-up ones.</summary>
    public static long? AccountOf(ReadOnlySpan<byte> token)
    {
        if (token.Length != Length || token[Prefix] is >= (byte)'A' and < (byte)'Q' || Check(token) == TokenVerdict.Refuted) return null;
        var bits = 0L;
        foreach (var unit in token.Slice(Prefix, 10)) bits = (bits << 5) | (uint)Alphabet.IndexOf(unit);
        // 50 bits: one of the format, 40 of the account, nine of the rest.
        return (bits >> 9) & ((1L << 40) - 1);
    }
}
