namespace PreCommitDs.Secrets.Checks;

/// <summary>JSON web tokens: signed with three parts (RFC 7515, RFC 7519), encrypted with five (RFC 7516), each base64url.</summary>
internal static class JsonWebToken
{
    /// <summary>
    /// Proven where the header is a JSON object with <c>alg</c> and the claims are an object, or the header names <c>enc</c> too;
    /// refuted where it is none; unknown for what is not signed or signs something else than claims.
    /// </summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token)
    {
        Span<Range> parts = stackalloc Range[6];
        var count = Split(token, parts);
        if (count is not (3 or 5) || token.ContainsAny("+/="u8)) return TokenVerdict.Refuted;
        var header = token[parts[0]];
        if (!DecodedJson.Has(header, "alg"u8)) return TokenVerdict.Refuted;
        if (count == 5) return DecodedJson.Has(header, "enc"u8) ? TokenVerdict.Proven : TokenVerdict.Refuted;
        return DecodedJson.IsObject(token[parts[1]]) && !token[parts[2]].IsEmpty ? TokenVerdict.Proven : TokenVerdict.Unknown;
    }

    /// <summary>When it expires by its claim <c>exp</c>; null without one, and for what is encrypted.</summary>
    public static DateTimeOffset? ExpiryOf(ReadOnlySpan<byte> token)
    {
        Span<Range> parts = stackalloc Range[6];
        if (Split(token, parts) != 3 || DecodedJson.NumberOf(token[parts[1]], "exp"u8) is not { } seconds) return null;
        // What DateTimeOffset holds: the years 1 to 9999.
        return seconds is >= -62_135_596_800 and <= 253_402_300_799 ? DateTimeOffset.FromUnixTimeSeconds((long)seconds) : null;
    }

    private static int Split(ReadOnlySpan<byte> token, Span<Range> parts)
    {
        var (count, start) = (0, 0);
        while (count < parts.Length)
        {
            var length = token[start..].IndexOf((byte)'.');
            parts[count++] = length < 0 ? start.. : start..(start + length);
            if (length < 0) break;
            start += length + 1;
        }

        return count;
    }
}
