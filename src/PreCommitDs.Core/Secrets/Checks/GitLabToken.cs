namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// GitLab's routable personal access tokens: <c>glpat-</c>, 27 to 300 characters, <c>.</c>, in newer ones a version of two digits and
/// <c>.</c>, then the number of those characters (2 digits) and the CRC-32 of what stands before it (7 digits), both in base 36
/// (https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/). Others bear no checksum.
/// </summary>
internal static class GitLabToken
{
    private const int Prefix = 6;
    private const int MinPayload = 27;
    private const int MaxPayload = 300;
    private const int LengthDigits = 2;
    private const int ChecksumDigits = 7;
    private const int Tail = 1 + LengthDigits + ChecksumDigits;
    private const int Version = 3;

    /// <summary>Proven or refuted by length and checksum for routable tokens, else unknown.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token)
    {
        if (!token.StartsWith("glpat-"u8)) return TokenVerdict.Unknown;
        var payload = token[Prefix..].IndexOf((byte)'.');
        if (payload < 0) return TokenVerdict.Unknown;
        var tail = token[(Prefix + payload)..];
        var isVersioned = tail.Length == Version + Tail && tail[Version] == '.';
        return payload is >= MinPayload and <= MaxPayload
            && (tail.Length == Tail || isVersioned)
            && Digits.Are(tail.Slice(tail.Length - Tail + 1, LengthDigits), (uint)payload, Digits.Base36)
            && (IsSum(token, token[..^ChecksumDigits]) || isVersioned && IsSumWithoutVersion(token, payload))
            ? TokenVerdict.Proven : TokenVerdict.Refuted;
    }

    private static bool IsSum(ReadOnlySpan<byte> token, ReadOnlySpan<byte> summed) => Digits.Are(token[^ChecksumDigits..], Crc32.Of(summed), Digits.Base36);

    /// <summary>Both readings are about: whether the version counts is not written down.</summary>
    private static bool IsSumWithoutVersion(ReadOnlySpan<byte> token, int payload)
    {
        Span<byte> summed = stackalloc byte[Prefix + MaxPayload + 1 + LengthDigits];
        token[..(Prefix + payload)].CopyTo(summed);
        token[^Tail..^ChecksumDigits].CopyTo(summed[(Prefix + payload)..]);
        return IsSum(token, summed[..(Prefix + payload + 1 + LengthDigits)]);
    }
}
