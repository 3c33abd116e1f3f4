namespace PreCommitDs.Secrets.Checks;

/// <summary>npm's access tokens <c>npm_</c> (https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/).</summary>
internal static class NpmToken
{
    /// <summary>Proven or refuted by the checksum for 40 bytes, else unknown.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token) => token.StartsWith("npm_"u8) ? Base62Tail.Check(token) : TokenVerdict.Unknown;
}
