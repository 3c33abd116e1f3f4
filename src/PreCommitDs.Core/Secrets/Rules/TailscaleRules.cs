namespace PreCommitDs.Secrets.Rules;

/// <summary>Keys of Tailscale, which tell their use in the second word.</summary>
internal static class TailscaleRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "tailscale-api-access-token", Issuer = "Tailscale", What = "API access token",
            Shape = "tskey-api-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{16,64}", Literal = "tskey-api-",
            RevokeAt = "https://login.tailscale.com/admin/settings/keys", Source = "https://tailscale.com/kb/1277/key-prefixes",
            Examples = ["tskey-api-·k106jHMD8BAsCNTRL-UlsMN4ZQKv7vO2iVRFa2kBPxkUraUzxP"],
            LookAlikes = ["tskey-api-short", "tskey-api-·kBxlmzxx2b7ACNTRL-rgYfTks"],
        },
        new()
        {
            Id = "tailscale-auth-key", Issuer = "Tailscale", What = "auth key",
            Shape = "tskey-auth-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{16,64}", Literal = "tskey-auth-",
            RevokeAt = "https://login.tailscale.com/admin/settings/keys", Source = "https://tailscale.com/kb/1277/key-prefixes",
            Examples = ["tskey-auth-·kvGSH8e4E856CNTRL-Kny084ETALYwNkmdGxdgl2j18BGqiVp7"],
            LookAlikes = ["tskey-auth-short", "tskey-auth-·kDIzNUYAjPHJCNTRL-1s6ooyf"],
        },
        new()
        {
            Id = "tailscale-oauth-client-secret", Issuer = "Tailscale", What = "OAuth client secret",
            Shape = "tskey-client-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{16,64}", Literal = "tskey-client-",
            RevokeAt = "https://login.tailscale.com/admin/settings/oauth", Source = "https://tailscale.com/kb/1277/key-prefixes",
            Examples = ["tskey-client-·kVebUAOA5bRsCNTRL-Ud3tnTdxE7G6KSulRd6XOFTCpl9geKDP"],
            LookAlikes = ["tskey-client-short", "tskey-client-·kkEDDaQ8QlV1CNTRL-ImKrhzG"],
        },
        new()
        {
            Id = "tailscale-scim-key", Issuer = "Tailscale", What = "SCIM key",
            Shape = "tskey-scim-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{16,64}", Literal = "tskey-scim-",
            RevokeAt = "https://login.tailscale.com/admin/settings/user-management", Source = "https://tailscale.com/kb/1277/key-prefixes",
            Examples = ["tskey-scim-·kKHIP0cF2ENXCNTRL-0WSW0475GiYw7vyab9VkAJwq9E7G3iQY"],
            LookAlikes = ["tskey-scim-short", "tskey-scim-·kXI2lP7SqyI3CNTRL-3iSB97l"],
        },
        new()
        {
            Id = "tailscale-webhook-secret", Issuer = "Tailscale", What = "webhook secret",
            Shape = "tskey-webhook-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{16,64}", Literal = "tskey-webhook-",
            RevokeAt = "https://login.tailscale.com/admin/settings/webhooks", Source = "https://tailscale.com/kb/1277/key-prefixes",
            Examples = ["tskey-webhook-·kPo34nUWB4QUCNTRL-Z40ScyOlGaE2p0Xha6ympmOnCNgIaPER"],
            LookAlikes = ["tskey-webhook-short", "tskey-webhook-·kpwDmcgtpsqtCNTRL-XXLcZzM"],
        },
    ];
}
