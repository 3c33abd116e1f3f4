namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// AWS's access key ids: a prefix of four letters and 16 characters of base 32 (RFC 4648), the first 48 bits of which hold the
/// account: 40 bits after the first (https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489; seen, not promised).
/// </summary>
internal static class AwsAccessKey
{
    private const int Length = 20;
    private const int Prefix = 4;
    private const long MaxAccount = 999_999_999_999;

    private static ReadOnlySpan<byte> Alphabet => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"u8;

    /// <summary>
    /// Refuted for the ids of documentation (<c>...EXAMPLE</c>), of one letter only, outside base 32 or of an account of more than 12 digits;
    /// else unknown, as there is no checksum.
    /// </summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token)
    {
        if (token.Length != Length) return TokenVerdict.Unknown;
        var body = token[Prefix..];
        var isMadeUp = token.EndsWith("EXAMPLE"u8)
            || !Digits.AreOnly(body, Alphabet)
            || !body.ContainsAnyExcept(body[0])
            || HoldsAccount(token) && Account(body) > MaxAccount;
        return isMadeUp ? TokenVerdict.Refuted : TokenVerdict.Unknown;
    }

    /// <summary>The account it belongs to, of up to 12 digits; null for made-up ids, of other prefixes and from before they held it (the fifth character below Q).</summary>
    public static long? AccountOf(ReadOnlySpan<byte> token)
    {
        if (token.Length != Length || Check(token) == TokenVerdict.Refuted) return null;
        return HoldsAccount(token) ? Account(token[Prefix..]) : null;
    }

    /// <summary>Of users and of sessions, since the first bit is set.</summary>
    private static bool HoldsAccount(ReadOnlySpan<byte> token) =>
        (token.StartsWith("AKIA"u8) || token.StartsWith("ASIA"u8)) && token[Prefix] is not (>= (byte)'A' and < (byte)'Q');

    private static long Account(ReadOnlySpan<byte> body)
    {
        var bits = 0L;
        foreach (var unit in body[..10]) bits = (bits << 5) | (uint)Alphabet.IndexOf(unit);
        // 50 bits: one of the format, 40 of the account, nine of the rest.
        return (bits >> 9) & ((1L << 40) - 1);
    }
}
