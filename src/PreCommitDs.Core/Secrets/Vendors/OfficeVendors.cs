namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services in which people plan, count and write.</summary>
internal static class OfficeVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "mixmax-api-token", Issuer = "Mixmax", What = "API token", Stems = ["mixmax"],
            Shape = "[A-Za-z0-9_-]{36}",
            RevokeAt = "https://app.mixmax.com/dashboard/settings/personal/integrations",
            Examples = ["export MIXMAX_API_TOKEN=gLNfUc7·PoWbKGDUFac59bpmG4OFAQdva0lL3"],
            LookAlikes = ["export MIXMAX_API_TOKEN=gLNfUc7·PoWbKGDUFac59bpmG4OFAQdva0"],
        },
        new()
        {
            Id = "pipedrive-api-token", Issuer = "Pipedrive", What = "API token", Stems = ["pipedrive"],
            Shape = "[A-Za-z0-9]{40}",
            RevokeAt = "https://app.pipedrive.com/settings/api",
            Examples = ["pipedrive_api_token = 'erS07N1·a65FzJWNvN55QVfFiZfnDmcVDHuaGmw2x'"],
            LookAlikes = ["pipedrive_api_token = 'erS07N1·a65FzJWNvN55QVfFiZfnDmcVDHuaGm'"],
        },
        new()
        {
            Id = "rebrandly-api-key", Issuer = "Rebrandly", What = "API key", Stems = ["rebrandly"],
            Shape = "[A-Za-z0-9_]{32}",
            RevokeAt = "https://app.rebrandly.com/account/api-keys",
            Examples = ["--rebrandly-api-key uuTZXY4·lnBnoRBGqV9XjlSoSmhK7Zd5g"],
            LookAlikes = ["--rebrandly-api-key uuTZXY4·lnBnoRBGqV9XjlSoSmhK7Z"],
        },
        new()
        {
            Id = "ritekit-access-token", Issuer = "RiteKit", What = "access token", Stems = ["ritekit"],
            Shape = "[a-f0-9]{44}",
            RevokeAt = "https://ritekit.com/developer",
            Examples = ["RITEKIT_ACCESS_TOKEN=00d865a·6a62d8e722e475a3c92a077a3f85f82fd59ba"],
            LookAlikes = ["RITEKIT_ACCESS_TOKEN=00d865a·6a62d8e722e475a3c92a077a3f85f82fd5"],
        },
        new()
        {
            Id = "sherpadesk-api-token", Issuer = "SherpaDesk", What = "API token", Stems = ["sherpadesk"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://documentation.sherpadesk.com",
            Examples = ["sherpadesk_api_token: z28kcnc·5ygb092u6sdfzsn9p6ezizbrh"],
            LookAlikes = ["sherpadesk_api_token: z28kcnc·5ygb092u6sdfzsn9p6eziz"],
        },
        new()
        {
            Id = "signaturit-access-token", Issuer = "Signaturit", What = "access token", Stems = ["signaturit"],
            Shape = "[A-Za-z0-9]{86}",
            RevokeAt = "https://docs.signaturit.com",
            Examples = ["signaturit_access_token = \"·sqgJlHvt116E1tetcTpxkbiqBZrRjXVJCf8MPJSLmPpGYterpUi3PQouJimDijViZXPSIxrqMJnGPDZW1fBm4P\""],
            LookAlikes = ["signaturit_access_token = \"·sqgJlHvt116E1tetcTpxkbiqBZrRjXVJCf8MPJSLmPpGYterpUi3PQouJimDijViZXPSIxrqMJnGPDZW1fB\""],
        },
        new()
        {
            Id = "smartsheet-access-token", Issuer = "Smartsheet", What = "access token", Stems = ["smartsheet"],
            Shape = "([A-Za-z0-9]{37}|[a-z0-9]{26})",
            RevokeAt = "https://app.smartsheet.com/b/home",
            Examples = ["\"smartsheet_access_token\": \"·YzP5b9V7KOKb9Yar63NTaDovJwl9YytqBLPmq\""],
        },
        new()
        {
            Id = "stormboard-api-key", Issuer = "Stormboard", What = "API key", Stems = ["stormboard"],
            Shape = "[a-z0-9]{40}",
            RevokeAt = "https://stormboard.com/account",
            Examples = ["export STORMBOARD_API_KEY=s8w0mg1·5fsblskpzjinpirhz0wyqc9lwrqaz5zjd"],
            LookAlikes = ["export STORMBOARD_API_KEY=s8w0mg1·5fsblskpzjinpirhz0wyqc9lwrqaz5"],
        },
        new()
        {
            Id = "surveysparrow-access-token", Issuer = "SurveySparrow", What = "access token", Stems = ["surveysparrow"],
            Shape = "[A-Za-z0-9_-]{88}",
            RevokeAt = "https://developers.surveysparrow.com",
            Examples = ["surveysparrow_access_token = 'xIMnVzP·xpN0SCaxjX0WwPL4vuUft7iVSURUHkJ12cpoDNCLCLKZs48FJvahRsHwaPIIcKrbvYFvRVj03cZ6YtF66'"],
            LookAlikes = ["surveysparrow_access_token = 'xIMnVzP·xpN0SCaxjX0WwPL4vuUft7iVSURUHkJ12cpoDNCLCLKZs48FJvahRsHwaPIIcKrbvYFvRVj03cZ6Yt'"],
        },
    ];
}
