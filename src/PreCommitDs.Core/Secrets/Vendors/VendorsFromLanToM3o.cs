namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from Landbot to M3O, whose keys have no prefix.</summary>
internal static class VendorsFromLanToM3o
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "landbot-api-token", Issuer = "Landbot", What = "API token", Stems = ["landbot"],
            Shape = "[a-z0-9]{40}", MayDiffer = true,
            RevokeAt = "https://app.landbot.io",
            Examples = ["LANDBOT_API_KEY=50vso·39w10fsh4jwllvoopl3jqfe5182fx4xhefz"],
            LookAlikes = ["LANDBOT_API_KEY=extx6·qbnie6px3k1bimxsru1i1j"],
        },
        new()
        {
            Id = "leadfeeder-api-token", Issuer = "Leadfeeder", What = "API token", Stems = ["leadfeeder"],
            Shape = "[A-Za-z0-9-]{43}", MayDiffer = true,
            RevokeAt = "https://app.leadfeeder.com",
            Examples = ["LEADFEEDER_API_KEY=jxUDF·Jf7hw0pNYLgTMzDONoICgFtifWHgeU8ZtjCasg"],
            LookAlikes = ["LEADFEEDER_API_KEY=jCY4t·l4WCS8Lx7q1wY7mDjqMiCIv2"],
        },
        new()
        {
            Id = "liveagent-api-key", Issuer = "LiveAgent", What = "API key", Stems = ["liveagent"],
            Shape = "[A-Za-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://www.liveagent.com",
            Examples = ["LIVEAGENT_API_KEY=qbhLA·a9yf32CN18eFNHZyElldOCsdLYs"],
            LookAlikes = ["LIVEAGENT_API_KEY=enFtb·8kSdrCZX5g0lwjmPQ"],
        },
        new()
        {
            Id = "livestorm-api-token", Issuer = "Livestorm", What = "API token", Stems = ["livestorm"],
            Shape = "[A-Za-z0-9_.-]{64,320}", MayDiffer = true,
            RevokeAt = "https://app.livestorm.co/#/settings",
            Examples = ["LIVESTORM_API_KEY=rf1nz·ld7ZSybp1in3NC.APdmGh1IFC4lOFIXwwr7aymBjX8ugHiadLaLstHxsc7o"],
            LookAlikes = ["LIVESTORM_API_KEY=wFieW·XGnFhiw4s3mLXvdzMeJ2eLNVng.uPcaT13fZAa"],
        },
        new()
        {
            Id = "llamacloud-api-key", Issuer = "LlamaCloud", What = "API key", Stems = ["llamacloud"],
            Shape = "llx-[A-Za-z0-9]{48}", MayDiffer = true,
            RevokeAt = "https://cloud.llamaindex.ai/api-key",
            Examples = ["LLAMACLOUD_API_KEY=llx-N·WJ72FhJCqR6gULqTM5cjO1mHHqhApmFzjcTjv5nL6xmhLaL"],
            LookAlikes = ["LLAMACLOUD_API_KEY=llx-C·Sdw3gj5vBwhREnzYQeEhtqJKe1zKAU"],
        },
        new()
        {
            Id = "loggly-token", Issuer = "Loggly", What = "customer token", Stems = ["loggly"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://www.loggly.com",
            Examples = ["LOGGLY_API_KEY=bfACa·dAF-c43e-2d34-f3cB-fAEdBAE7aEcF"],
            LookAlikes = ["LOGGLY_API_KEY=6FcFD·4F8-066C-BDae-cEa3-"],
        },
        new()
        {
            Id = "logzio-api-token", Issuer = "Logz.io", What = "API token", Stems = ["logzio"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://app.logz.io/#/dashboard/settings/manage-tokens/api",
            Examples = ["LOGZIO_API_KEY=7FaCC·5a8-4339-4572-f3eD-d0acCBb59A20"],
            LookAlikes = ["LOGZIO_API_KEY=E6f49·073-C3fE-c486-94a2-"],
        },
        new()
        {
            Id = "lokalise-api-token", Issuer = "Lokalise", What = "API token", Stems = ["lokalise"],
            Shape = "[a-z0-9]{40}", MayDiffer = true,
            RevokeAt = "https://app.lokalise.com/profile",
            Examples = ["LOKALISE_API_KEY=0iq61·x728wahfaq0gep9mu7ecfpvoiu2lifp4fa9"],
            LookAlikes = ["LOKALISE_API_KEY=ch2ir·iwu8d8y6qst0uhl6gsxweg"],
        },
        new()
        {
            Id = "luno-api-secret", Issuer = "Luno", What = "API key or secret", Stems = ["lunoapi", "lunokey", "lunotoken", "lunosecret"],
            Shape = "([a-z0-9]{13}|[A-Za-z0-9_-]{43})", MayDiffer = true,
            RevokeAt = "https://www.luno.com/wallet/security/api_keys",
            Examples = ["LUNO_API_KEY=i2B6P·ItXB523iUSTfE2PNgAmQ1ekrwJ0HgV7FIHsG3z"],
            LookAlikes = ["LUNO_API_KEY=44mCm·zf1PpnTH0ZFeCH9XOI6zwsCl"],
        },
        new()
        {
            Id = "m3o-api-token", Issuer = "M3O", What = "API token", Stems = ["m3oapi", "m3okey", "m3otoken", "m3osecret"],
            Shape = "[0-9A-Za-z]{48}", MayDiffer = true,
            RevokeAt = "https://m3o.com",
            Examples = ["M3O_API_KEY=DOtef·iqdB3LudnWDbcVlmZYGHDXpDT0PXgtqk9DXWjbjb3Tv"],
            LookAlikes = ["M3O_API_KEY=WziTu·0X0o2hR7lGQKIMDVzITFkJNYiWx"],
        },
    ];
}
