namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// A prefix of four bytes, 30 random letters and digits and their CRC-32 in six digits of base 62: what GitHub made up for its tokens
/// and npm took over (https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/).
/// </summary>
internal static class Base62Tail
{
    private const int Prefix = 4;
    private const int Random = 30;
    private const int Length = Prefix + Random + 6;

    /// <summary>What a token with the right prefix says; one of another length is of another format.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token)
    {
        if (token.Length != Length) return TokenVerdict.Unknown;
        var crc = Crc32.Of(token.Slice(Prefix, Random));
        return Digits.Are(token[(Prefix + Random)..], crc, Digits.Base62) ? TokenVerdict.Proven : TokenVerdict.Refuted;
    }
}
