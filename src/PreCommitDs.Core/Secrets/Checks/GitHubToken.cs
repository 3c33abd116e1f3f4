namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// GitHub's tokens <c>ghp_</c>, <c>gho_</c>, <c>ghu_</c>, <c>ghs_</c> and <c>ghr_</c>
/// (https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/). How <c>github_pat_</c> ends is not public.
/// </summary>
internal static class GitHubToken
{
    /// <summary>Proven or refuted by the checksum for 40 bytes, else unknown.</summary>
    public static TokenVerdict Check(ReadOnlySpan<byte> token) =>
        token.Length > 4 && token.StartsWith("gh"u8) && "pousr"u8.Contains(token[2]) && token[3] == '_' ? Base62Tail.Check(token) : TokenVerdict.Unknown;
}
