using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of Cloudflare and Vercel.</summary>
internal static class EdgeRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "cloudflare-global-key", Issuer = "Cloudflare", What = "global API key",
            Shape = "cfk_[A-Za-z0-9]{40}[0-9a-f]{8}", Literal = "cfk_",
            Check = CloudflareToken.Check,
            RevokeAt = "https://dash.cloudflare.com/profile/api-tokens", Source = "https://developers.cloudflare.com/fundamentals/api/",
            Examples = ["cfk_·1UlAs6FAh83VosWQYJ9ax9HvgA0ZNf5ielbTUAvaccaccca8"],
            LookAlikes = ["cfk_·1UlAs6FAh83VosWQYJ9ax9HvgA0ZNf5ielbTUAvaccacc"],
        },
        new()
        {
            Id = "cloudflare-user-token", Issuer = "Cloudflare", What = "user API token",
            Shape = "cfut_[A-Za-z0-9]{40}[0-9a-f]{8}", Literal = "cfut_",
            Check = CloudflareToken.Check,
            RevokeAt = "https://dash.cloudflare.com/profile/api-tokens", Source = "https://developers.cloudflare.com/fundamentals/api/",
            Examples = ["cfut_·oGylxrVY5rDOWRLVGZhC6g8rbMWMBpXF25dlR5uI95965ea3"],
            LookAlikes = ["cfut_·oGylxrVY5rDOWRLVGZhC6g8rbMWMBpXF25dlR5uI95965"],
        },
        new()
        {
            Id = "cloudflare-account-token", Issuer = "Cloudflare", What = "account API token",
            Shape = "cfat_[A-Za-z0-9]{40}[0-9a-f]{8}", Literal = "cfat_",
            Check = CloudflareToken.Check,
            RevokeAt = "https://dash.cloudflare.com/profile/api-tokens", Source = "https://developers.cloudflare.com/fundamentals/api/",
            Examples = ["cfat_·chdtQWGdOI9R7TJV1dM7VoT5EARrPDVMtdYpk2MV9a88a31c"],
            LookAlikes = ["cfat_·chdtQWGdOI9R7TJV1dM7VoT5EARrPDVMtdYpk2MV9a88a"],
        },
        new()
        {
            Id = "cloudflare-origin-ca-key", Issuer = "Cloudflare", What = "origin CA key",
            Shape = @"v1\.0-[a-f0-9]{24}-[a-f0-9]{146}", Literal = "v1.0-",
            RevokeAt = "https://dash.cloudflare.com/profile/api-tokens", Source = "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
            Examples = ["v1.0-·1e7bad1674981217cc6783e1-62d286f79e4c623a97b3b55745cb52d1cc1b9e4c2a5aced6fcdf404480e08863dad108349905fc95ad216d5196f1fb7ef23bf41be4b823b45bd569dc137e3d1e91f4e8229d7dffc7d8"],
            LookAlikes = ["v1.0-·1e7bad1674981217cc6783e1-62d286f79e4c623a97b3b55745cb52d1cc1b9e4c2a5aced6fcdf404480e08863dad108349905fc95ad216d5196f1fb7ef23bf41be4b823b45bd569dc137e3d1e91f4e8229d7dffc"],
        },
        new()
        {
            Id = "vercel-personal-token", Issuer = "Vercel", What = "personal access token",
            Shape = @"vcp_[\w-]{56}", Literal = "vcp_",
            RevokeAt = "https://vercel.com/account/settings/tokens",
            Examples = ["vcp_·E3FN4pcxDzouIoQ0K9ofobhdoVMwrWxvfgUrOjRbd0fZJsKJSx5eEGoI"],
            LookAlikes = ["vcp_·E3FN4pcxDzouIoQ0K9ofobhdoVMwrWxvfgUrOjRbd0fZJsKJSx5eE"],
        },
        new()
        {
            Id = "vercel-integration-token", Issuer = "Vercel", What = "token of an integration",
            Shape = @"vci_[\w-]{56}", Literal = "vci_",
            RevokeAt = "https://vercel.com/account/settings/tokens",
            Examples = ["vci_·wwxdc4A6sTYe95OAOcIgPlR6OBvJSoRaZRTB2Ad6ejk4vycHoY7JKJ55"],
            LookAlikes = ["vci_·wwxdc4A6sTYe95OAOcIgPlR6OBvJSoRaZRTB2Ad6ejk4vycHoY7JK"],
        },
        new()
        {
            Id = "vercel-app-access-token", Issuer = "Vercel", What = "access token of an app",
            Shape = @"vca_[\w-]{56}", Literal = "vca_",
            RevokeAt = "https://vercel.com/account/settings/tokens",
            Examples = ["vca_·h0kR4U6LlkaKO6oaRTxxNwywuAUKs0cVi5Yj6TzCPtvIC44Dd52e3Ara"],
            LookAlikes = ["vca_·h0kR4U6LlkaKO6oaRTxxNwywuAUKs0cVi5Yj6TzCPtvIC44Dd52e3"],
        },
        new()
        {
            Id = "vercel-app-refresh-token", Issuer = "Vercel", What = "refresh token of an app",
            Shape = @"vcr_[\w-]{56}", Literal = "vcr_",
            RevokeAt = "https://vercel.com/account/settings/tokens",
            Examples = ["vcr_·Qevr7EpFVQyCiLgwZV72VbwdRViQH0OdklLdK53k12KNm2je1i4aRD4R"],
            LookAlikes = ["vcr_·Qevr7EpFVQyCiLgwZV72VbwdRViQH0OdklLdK53k12KNm2je1i4aR"],
        },
        new()
        {
            Id = "vercel-ai-gateway-key", Issuer = "Vercel", What = "key of the AI gateway",
            Shape = @"vck_[\w-]{56}", Literal = "vck_",
            RevokeAt = "https://vercel.com/account/settings/tokens",
            Examples = ["vck_·Cj9qrDtKzMfxbcoIxZwBgI87KVW8wKiXMVgif4KTXmCE3A4JETd8zXK0"],
            LookAlikes = ["vck_·Cj9qrDtKzMfxbcoIxZwBgI87KVW8wKiXMVgif4KTXmCE3A4JETd8z"],
        },
    ];
}
