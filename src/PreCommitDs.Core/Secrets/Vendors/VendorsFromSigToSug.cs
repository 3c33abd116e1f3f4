namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from SignUpGenius to Sugester, whose keys have no prefix.</summary>
internal static class VendorsFromSigToSug
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "signupgenius-api-key", Issuer = "SignUpGenius", What = "API key", Stems = ["signupgenius"],
            Shape = "[A-Za-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://www.signupgenius.com",
            Examples = ["SIGNUPGENIUS_API_KEY=imHxT·nSdshdclk3SITvzh0F9SrhgZZyt"],
            LookAlikes = ["SIGNUPGENIUS_API_KEY=xpO8A·vRYoR5C6xVbBZJDhf"],
        },
        new()
        {
            Id = "sigopt-api-token", Issuer = "SigOpt", What = "API token", Stems = ["sigopt"],
            Shape = "[A-Z0-9]{48}", MayDiffer = true,
            RevokeAt = "https://app.sigopt.com/tokens/info",
            Examples = ["SIGOPT_API_KEY=YKPI8·63WNHFVH0JGM3N4P0ZYN3NSLTOGY2QZYZ1V3ZOOJ34O"],
            LookAlikes = ["SIGOPT_API_KEY=6G4HL·96WQFZVYF2NVI02X188VX351Z2H"],
        },
        new()
        {
            Id = "sirv-secret", Issuer = "Sirv", What = "client secret", Stems = ["sirvapi", "sirvkey", "sirvtoken", "sirvsecret"],
            Shape = "[A-Za-z0-9+/=]{88}", MayDiffer = true,
            RevokeAt = "https://my.sirv.com/#/account/settings/api",
            Examples = ["SIRV_API_KEY=YXZdV·PPEyV3CRZkbdAIiuoiSU6Y57QWHUzFGzrjLZtTDgFG3TgNcvyymOItHYFdhUwOXTWR7MT3SYojCz7rnK98h"],
            LookAlikes = ["SIRV_API_KEY=7n1cV·n1JpuBAYosJir8zyD1EWVV6lA3zJFHfcqEocybODPkx9hZBuTO89RI"],
        },
        new()
        {
            Id = "siteleaf-api-secret", Issuer = "Siteleaf", What = "API key or secret", Stems = ["siteleaf"],
            Shape = "[0-9A-Za-z]{32}", MayDiffer = true,
            RevokeAt = "https://manage.siteleaf.com",
            Examples = ["SITELEAF_API_KEY=5F5tI·abHgIIqWKLDbR6vdx0pxtDOZGCX"],
            LookAlikes = ["SITELEAF_API_KEY=S0Gxf·En7sa7TqZRMWIuWQy"],
        },
        new()
        {
            Id = "skybiometry-api-secret", Issuer = "SkyBiometry", What = "API key or secret", Stems = ["skybiometry"],
            Shape = "[0-9a-z]{25,26}", MayDiffer = true,
            RevokeAt = "https://skybiometry.com",
            Examples = ["SKYBIOMETRY_API_KEY=5vjfs·065f5p32dlrra5wk8bqe"],
            LookAlikes = ["SKYBIOMETRY_API_KEY=w2356·6hma7ht4o6ep"],
        },
        new()
        {
            Id = "besnappy-api-key", Issuer = "Snappy", What = "API key", Stems = ["besnappy"],
            Shape = "[a-f0-9]{64}", MayDiffer = true,
            RevokeAt = "https://besnappy.com",
            Examples = ["BESNAPPY_API_KEY=e8112·4cce5aef433e711171e7107f55021d239fadbe0e9fa55cc2ef39939e08d"],
            LookAlikes = ["BESNAPPY_API_KEY=48825·19ac791661ea17f72a4e5f829c4078fdf583d4"],
        },
        new()
        {
            Id = "sparkpost-api-key", Issuer = "SparkPost", What = "API key", Stems = ["sparkpost"],
            Shape = "[a-f0-9]{40}", MayDiffer = true,
            RevokeAt = "https://app.sparkpost.com/account/api-keys",
            Examples = ["SPARKPOST_API_KEY=f81c4·d5cce94f94cbb826e0d9e024fad926efbaa"],
            LookAlikes = ["SPARKPOST_API_KEY=3bdba·c6b08152ec00882d75077e"],
        },
        new()
        {
            Id = "statuspage-api-key", Issuer = "Statuspage", What = "API key", Stems = ["statuspage"],
            Shape = "([0-9a-z-]{36}|[0-9a-f]{64})", MayDiffer = true,
            RevokeAt = "https://manage.statuspage.io",
            Examples = ["STATUSPAGE_API_KEY=056e6·9fca75c495a316a8b1b9175fc6aa487d278a0781ec600b52d1791548588"],
            LookAlikes = ["STATUSPAGE_API_KEY=b5fb4·582781a81a9e0dcd6f3115a106df06244e156b"],
        },
        new()
        {
            Id = "stockdata-api-token", Issuer = "StockData", What = "API token", Stems = ["stockdata"],
            Shape = "[0-9A-Za-z]{40}", MayDiffer = true,
            RevokeAt = "https://www.stockdata.org/account/dashboard",
            Examples = ["STOCKDATA_API_KEY=hoLDS·SJh0EdgbPp3o69f7q7hmt4gnIrbcsYyAKFc"],
            LookAlikes = ["STOCKDATA_API_KEY=5Z7ZP·aIaRrJHqverHCvb0CT4HEq"],
        },
        new()
        {
            Id = "sugester-api-token", Issuer = "Sugester", What = "API token", Stems = ["sugester"],
            Shape = "[A-Za-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://sugester.com",
            Examples = ["SUGESTER_API_KEY=DBC2N·XwWFsNhFVCJTHtP58CLOnhVRDfU"],
            LookAlikes = ["SUGESTER_API_KEY=gcQqH·saLzIjiiz5kuWC7Sy"],
        },
    ];
}
