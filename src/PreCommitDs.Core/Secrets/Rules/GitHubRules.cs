using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of GitHub.</summary>
internal static class GitHubRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "github-personal-access-token", Issuer = "GitHub", What = "personal access token",
            Shape = "ghp_[A-Za-z0-9]{36}", Literal = "ghp_",
            Check = GitHubToken.Check,
            RevokeAt = "https://github.com/settings/tokens", Source = "https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats",
            Examples = ["ghp_·87R1ROuQjI9POCBUDONiB27it3Oakk0CQiRx"],
            LookAlikes = ["ghp_·87R1ROuQjI9POCBUDONiB27it3Oakk0CQ", "ghp_read_token_from_environment_or_fail"],
        },
        new()
        {
            Id = "github-oauth-token", Issuer = "GitHub", What = "OAuth access token",
            Shape = "gho_[A-Za-z0-9]{36}", Literal = "gho_",
            Check = GitHubToken.Check,
            RevokeAt = "https://github.com/settings/applications", Source = "https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats",
            Examples = ["gho_·iU6a5vD4HFsgGHWFiWPnNzWKQNwqKk0qs1Uh"],
            LookAlikes = ["gho_·iU6a5vD4HFsgGHWFiWPnNzWKQNwqKk0qs", "gho_read_token_from_environment_or_fail"],
        },
        new()
        {
            Id = "github-app-user-token", Issuer = "GitHub", What = "user token of an app",
            Shape = "ghu_[A-Za-z0-9]{36}", Literal = "ghu_",
            Check = GitHubToken.Check,
            RevokeAt = "https://github.com/settings/apps/authorizations", Source = "https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats",
            Examples = ["ghu_·utN8oh4YZyIaTg3tOvOyWhrpeBER1n3fsMIV"],
            LookAlikes = ["ghu_·utN8oh4YZyIaTg3tOvOyWhrpeBER1n3fs", "ghu_read_token_from_environment_or_fail"],
        },
        new()
        {
            Id = "github-app-installation-token", Issuer = "GitHub", What = "installation token of an app",
            Shape = "ghs_[A-Za-z0-9]{36}", Literal = "ghs_",
            RevokeAt = "https://github.com/settings/installations", Source = "https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats",
            Examples = ["ghs_·rSs6lSrUWsOWngnSnh7R0rCpv0E5NF0yCitK"],
            LookAlikes = ["ghs_·rSs6lSrUWsOWngnSnh7R0rCpv0E5NF0yC", "ghs_read_token_from_environment_or_fail"],
        },
        new()
        {
            Id = "github-refresh-token", Issuer = "GitHub", What = "refresh token of an app",
            Shape = "ghr_[A-Za-z0-9]{36}", Literal = "ghr_",
            RevokeAt = "https://github.com/settings/apps/authorizations", Source = "https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats",
            Examples = ["ghr_·qUfsaU8BR1sJhDr9SxzHT6jsQNgGuS0rMmu3"],
            LookAlikes = ["ghr_·qUfsaU8BR1sJhDr9SxzHT6jsQNgGuS0rM", "ghr_read_token_from_environment_or_fail"],
        },
        new()
        {
            Id = "github-fine-grained-token", Issuer = "GitHub", What = "fine-grained personal access token",
            Shape = @"github_pat_(\w{82}|[A-Za-z0-9]{36})", Literal = "github_pat_",
            RevokeAt = "https://github.com/settings/personal-access-tokens", Source = "https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats",
            Examples = ["github_pat_·0pf8bMJ3nQnKevo6tOcs4u28cEf8t8QmbTpRLQ2UY3EedTiRpvQJT2GupD8myq6NinAPhE70mwDghxx9DQ", "github_pat_·Ri7j5Pcpfp5dk5GMTLLtzsTYQnSxedqd944U"],
            LookAlikes = ["github_pat_·0pf8bMJ3nQnKevo6tOcs4u28cEf8t8QmbTpRLQ2UY3EedTiRpvQJT2GupD8myq6NinAPhE70mwDghxx", "github_pat_from_environment"],
        },
    ];
}
