namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from MagicBell to News API, whose keys have no prefix.</summary>
internal static class VendorsFromMagToNew
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "magicbell-api-secret", Issuer = "MagicBell", What = "API key or secret", Stems = ["magicbell"],
            Shape = "[A-Za-z0-9]{40}", MayDiffer = true,
            RevokeAt = "https://app.magicbell.com",
            Examples = ["MAGICBELL_API_KEY=ezmac·WXdwua5Z6gxXL5XIADMUV6LqefItpqaOPUr"],
            LookAlikes = ["MAGICBELL_API_KEY=AURB1·1Nwt4wS5QPsZJA94pBjODF"],
        },
        new()
        {
            Id = "mandrill-api-key", Issuer = "Mailchimp Transactional", What = "API key", Stems = ["mandrill"],
            Shape = "([A-Za-z0-9_-]{22}|md-[A-Za-z0-9_-]{22})", MayDiffer = true,
            RevokeAt = "https://mandrillapp.com/settings",
            Examples = ["MANDRILL_API_KEY=md-PE·C2juFNM2LC6yFSJEKqIF"],
            LookAlikes = ["MANDRILL_API_KEY=md-2y·AiSz4VvCCGju"],
        },
        new()
        {
            Id = "mavenlink-access-token", Issuer = "Mavenlink", What = "access token", Stems = ["mavenlink"],
            Shape = "[0-9a-z]{64}", MayDiffer = true,
            RevokeAt = "https://app.mavenlink.com",
            Examples = ["MAVENLINK_API_KEY=d7982·tgay1cg2uns0anx8qxtv2czvqdlp1ejdtew85xd6osav5m71bpj9z898c5g"],
            LookAlikes = ["MAVENLINK_API_KEY=gvjp5·j30ky4iq54w7ylxd9beq9mzbor05q3178b7jxk"],
        },
        new()
        {
            Id = "maxmind-key", Issuer = "MaxMind", What = "license key", Stems = ["maxmind"],
            Shape = "[0-9A-Za-z]{16}", MayDiffer = true,
            RevokeAt = "https://www.maxmind.com/en/accounts/current/license-key",
            Examples = ["MAXMIND_API_KEY=O3aP5·qQ86PqWamHp"],
            LookAlikes = ["MAXMIND_API_KEY=Pl0O·3jkCF"],
        },
        new()
        {
            Id = "metaapi-api-key", Issuer = "MetaApi", What = "API key", Stems = ["metaapi"],
            Shape = "([0-9a-f]{64}|[0-9a-f]{24})", MayDiffer = true,
            RevokeAt = "https://app.metaapi.cloud",
            Examples = ["METAAPI_API_KEY=9b302·3b2e016aa4020cd5b68"],
            LookAlikes = ["METAAPI_API_KEY=5aede·37285fbfef7"],
        },
        new()
        {
            Id = "metrilo-api-token", Issuer = "Metrilo", What = "API token", Stems = ["metrilo"],
            Shape = "[a-z0-9]{16}", MayDiffer = true,
            RevokeAt = "https://www.metrilo.com",
            Examples = ["METRILO_API_KEY=8j7w0·7j7wm5v0vc9"],
            LookAlikes = ["METRILO_API_KEY=ni3d·flyi1"],
        },
        new()
        {
            Id = "miro-access-token", Issuer = "Miro", What = "access token", Stems = ["miroapi", "mirokey", "mirotoken", "mirosecret"],
            Shape = "[0-9a-zA-Z_-]{27}", MayDiffer = true,
            RevokeAt = "https://miro.com/app/settings/user-profile/apps",
            Examples = ["MIRO_API_KEY=XO0yJ·PB6vMql0ImqxvlcUlISbPe"],
            LookAlikes = ["MIRO_API_KEY=Okvnv·RV7qeQ0Hv7tEZ"],
        },
        new()
        {
            Id = "modelscope-access-token", Issuer = "ModelScope", What = "access token", Stems = ["modelscope"],
            Shape = "(ms-)?[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://modelscope.cn/my/myaccesstoken",
            Examples = ["MODELSCOPE_API_KEY=F47f7·b1A-3Ffe-EE7E-BcD9-dA96Bb31Afd2"],
            LookAlikes = ["MODELSCOPE_API_KEY=B166e·dDe-3ae2-CAD8-74A4-"],
        },
        new()
        {
            Id = "nasdaqdatalink-api-key", Issuer = "Nasdaq Data Link", What = "API key", Stems = ["nasdaqdatalink"],
            Shape = "[A-Za-z0-9_-]{20}", MayDiffer = true,
            RevokeAt = "https://data.nasdaq.com/account/profile",
            Examples = ["NASDAQDATALINK_API_KEY=qQ9Ml·7mfz7VWGR6VEi7t"],
            LookAlikes = ["NASDAQDATALINK_API_KEY=7Dqt8·gmPvDmWO"],
        },
        new()
        {
            Id = "newsapi-api-key", Issuer = "News API", What = "API key", Stems = ["newsapi"],
            Shape = "[a-f0-9]{32}", MayDiffer = true,
            RevokeAt = "https://newsapi.org/account",
            Examples = ["NEWSAPI_API_KEY=dad28·2457287154b6300af2e48c4e9e7"],
            LookAlikes = ["NEWSAPI_API_KEY=26e3d·bc68aeea12f19a9b9"],
        },
    ];
}
