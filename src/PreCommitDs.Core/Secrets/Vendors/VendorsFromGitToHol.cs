namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from GitHub to Holiday API, whose keys have no prefix.</summary>
internal static class VendorsFromGitToHol
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "githubclient-secret", Issuer = "GitHub", What = "OAuth client secret", Stems = ["githubclient"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://github.com/settings/developers",
            Examples = ["GITHUBCLIENT_API_KEY=2d111·b01e9595b01790b4bc25d9efde6e3049c94"],
            LookAlikes = ["GITHUBCLIENT_API_KEY=605a9·900d81d4ed045c7db36892"],
        },
        new()
        {
            Id = "githuboauth-secret", Issuer = "GitHub", What = "OAuth client secret", Stems = ["githuboauth"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://github.com/settings/developers/oauth",
            Examples = ["GITHUBOAUTH_API_KEY=bea98·22a72b2e8001ea2e975a77bd9b6e99fe6e7"],
            LookAlikes = ["GITHUBOAUTH_API_KEY=22c1d·85df0eac4141db7fbc9907"],
        },
        new()
        {
            Id = "glassnode-api-key", Issuer = "Glassnode", What = "API key", Stems = ["glassnode"],
            Shape = "[0-9A-Za-z]{27}", MayDiffer = true,
            RevokeAt = "https://studio.glassnode.com/settings/api",
            Examples = ["GLASSNODE_API_KEY=67kll·LfXnyXbZ9whf3fHb0VamQa"],
            LookAlikes = ["GLASSNODE_API_KEY=38LRe·Q4RFZXNXP9RGN"],
        },
        new()
        {
            Id = "goodday-api-token", Issuer = "GoodDay", What = "API token", Stems = ["gooddayapi", "gooddaykey", "gooddaytoken", "gooddaysecret"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://www.goodday.work",
            Examples = ["GOODDAY_API_KEY=52lhx·cpajds3udpp2q42yholxhw3jd1n"],
            LookAlikes = ["GOODDAY_API_KEY=e24ig·a00p6ho2vnuf2l7ve"],
        },
        new()
        {
            Id = "graphhopper-api-key", Issuer = "GraphHopper", What = "API key", Stems = ["graphhopper"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://graphhopper.com/dashboard",
            Examples = ["GRAPHHOPPER_API_KEY=dE5Af·D57-4CC6-2eDC-A7f6-2eAEf0D030eF"],
            LookAlikes = ["GRAPHHOPPER_API_KEY=b18Cf·4E9-0Cee-2447-ef8E-"],
        },
        new()
        {
            Id = "gyazo-access-token", Issuer = "Gyazo", What = "access token", Stems = ["gyazo"],
            Shape = "[0-9A-Za-z_-]{43}", MayDiffer = true,
            RevokeAt = "https://gyazo.com/oauth/applications",
            Examples = ["GYAZO_API_KEY=KcFIq·HoMhoio3iluafg7a21AaGtX5qebtRCFVYmpLT2"],
            LookAlikes = ["GYAZO_API_KEY=sJGsn·7PfnMouZJj6lCypscfjhKIHH"],
        },
        new()
        {
            Id = "happi-api-key", Issuer = "Happi.dev", What = "API key", Stems = ["happiapi", "happikey", "happitoken", "happisecret"],
            Shape = "[A-Za-z0-9]{56}", MayDiffer = true,
            RevokeAt = "https://happi.dev/panel",
            Examples = ["HAPPI_API_KEY=7RPoK·3o9qhgSLk35HjLBPXggeIj8ua5ldKCX1FBpU1JBmDyLITS023s9"],
            LookAlikes = ["HAPPI_API_KEY=GgrKy·5apJiqSULIcKcZLITYIjUjPZXzyFhVm7d"],
        },
        new()
        {
            Id = "happyscribe-api-key", Issuer = "Happy Scribe", What = "API key", Stems = ["happyscribe"],
            Shape = "[0-9a-zA-Z]{24}", MayDiffer = true,
            RevokeAt = "https://www.happyscribe.com/account",
            Examples = ["HAPPYSCRIBE_API_KEY=UlkTq·1y66bJXOqOYUgk39LMh"],
            LookAlikes = ["HAPPYSCRIBE_API_KEY=I7nml·F9XRttFP2lj"],
        },
        new()
        {
            Id = "hiveage-api-key", Issuer = "Hiveage", What = "API key", Stems = ["hiveage"],
            Shape = "[0-9A-Za-z_-]{20}", MayDiffer = true,
            RevokeAt = "https://www.hiveage.com",
            Examples = ["HIVEAGE_API_KEY=MjiXP·htMmZZbNSH8u4pt"],
            LookAlikes = ["HIVEAGE_API_KEY=Je5iC·gzR22pxX"],
        },
        new()
        {
            Id = "holidayapi-api-key", Issuer = "Holiday API", What = "API key", Stems = ["holidayapi"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://holidayapi.com",
            Examples = ["HOLIDAYAPI_API_KEY=55ceB·d9e-87aB-BaBe-5ef4-3CaB9ED53bF1"],
            LookAlikes = ["HOLIDAYAPI_API_KEY=e972e·679-8a35-aE30-6a83-"],
        },
    ];
}
