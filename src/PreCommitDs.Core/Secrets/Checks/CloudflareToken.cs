namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// Cloudflare's keys and tokens <c>cfk_</c>, <c>cfut_</c> and <c>cfat_</c>: 40 letters and digits and their CRC-32 in lower-case
/// hexadecimal (https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/).
/// </summary>
internal static class CloudflareToken
{
    private const int Body = 40;

    /// <summary>Proven or refuted by the checksum for a body of 48 bytes, else unknown.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token)
    {
        var prefix = token.StartsWith("cfk_"u8) ? 4 : token.StartsWith("cfut_"u8) || token.StartsWith("cfat_"u8) ? 5 : 0;
        if (prefix == 0 || token.Length != prefix + Body + 8) return TokenVerdict.Unknown;
        var crc = Crc32.Of(token.Slice(prefix, Body));
        return Digits.Are(token[(prefix + Body)..], crc, Digits.Base16) ? TokenVerdict.Proven : TokenVerdict.Refuted;
    }
}
