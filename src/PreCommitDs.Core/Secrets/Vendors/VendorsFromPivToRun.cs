namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from Pivotal Tracker to Runrun.it, whose keys have no prefix.</summary>
internal static class VendorsFromPivToRun
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "pivotaltracker-api-token", Issuer = "Pivotal Tracker", What = "API token", Stems = ["pivotaltracker"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://www.pivotaltracker.com/profile",
            Examples = ["PIVOTALTRACKER_API_KEY=q0iln·17jklsad5z8f4vbk9wigjyw5fmz"],
            LookAlikes = ["PIVOTALTRACKER_API_KEY=w5yrv·78tgqga0yz22gfbvt"],
        },
        new()
        {
            Id = "pixabay-api-key", Issuer = "Pixabay", What = "API key", Stems = ["pixabay"],
            Shape = "[0-9]{6,8}-[a-z0-9]{25}", MayDiffer = true,
            RevokeAt = "https://pixabay.com/api/docs/",
            Examples = ["PIXABAY_API_KEY=90209·4-q3zl0lsw26p1q6ldlwdoy49cx"],
            LookAlikes = ["PIXABAY_API_KEY=12214·3-98m0mudumewy3up"],
        },
        new()
        {
            Id = "plaid-secret", Issuer = "Plaid", What = "client secret", Stems = ["plaidapi", "plaidkey", "plaidtoken", "plaidsecret"],
            Shape = "[a-f0-9]{30}", MayDiffer = true,
            RevokeAt = "https://dashboard.plaid.com/developers/keys",
            Examples = ["PLAID_API_KEY=c39f7·26977c4f28988a1a683a368bb"],
            LookAlikes = ["PLAID_API_KEY=eed26·838f8ca7d1a3a59"],
        },
        new()
        {
            Id = "pushbullet-access-token", Issuer = "Pushbullet", What = "access token", Stems = ["pushbullet"],
            Shape = "[A-Za-z0-9_.]{34}", MayDiffer = true,
            RevokeAt = "https://www.pushbullet.com/#settings/account",
            Examples = ["PUSHBULLET_API_KEY=eRENW·O0SbwZuoGC0pIrtHNaq2UQChWWrja"],
            LookAlikes = ["PUSHBULLET_API_KEY=ZXWP7·ns3cVKdgXh3uXrrqLb"],
        },
        new()
        {
            Id = "railway-api-token", Issuer = "Railway", What = "API token", Stems = ["railwayapi", "railwaykey", "railwaytoken", "railwaysecret"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://railway.com/account/tokens",
            Examples = ["RAILWAY_API_KEY=EA5cB·B60-ec88-D1B4-F49d-0Ea199174DbF"],
            LookAlikes = ["RAILWAY_API_KEY=AF782·1ea-0C17-D790-adea-"],
        },
        new()
        {
            Id = "refiner-api-key", Issuer = "Refiner", What = "API key", Stems = ["refinerapi", "refinerkey", "refinertoken", "refinersecret"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://app.refiner.io",
            Examples = ["REFINER_API_KEY=3b64B·8D8-1cDd-DBAa-C3fa-28741dc5cFE3"],
            LookAlikes = ["REFINER_API_KEY=37f9c·28a-f012-4295-Eeaf-"],
        },
        new()
        {
            Id = "repairshopr-api-key", Issuer = "RepairShopr", What = "API key", Stems = ["repairshopr"],
            Shape = "[A-Za-z0-9-]{51}", MayDiffer = true,
            RevokeAt = "https://www.repairshopr.com",
            Examples = ["REPAIRSHOPR_API_KEY=KsGsO·a08ycHdGt0Ju5XVt4OJQHylcPMcHMsusvwrEIODHloFItR"],
            LookAlikes = ["REPAIRSHOPR_API_KEY=jb7D0·Yp807gPSkDdtwqworgHdW6YCIy8wt"],
        },
        new()
        {
            Id = "roboflow-api-key", Issuer = "Roboflow", What = "API key", Stems = ["roboflow"],
            Shape = "[A-Za-z0-9]{20}", MayDiffer = true,
            RevokeAt = "https://app.roboflow.com/settings/api",
            Examples = ["ROBOFLOW_API_KEY=5NNSa·1oOTu7RgaWePU0s"],
            LookAlikes = ["ROBOFLOW_API_KEY=8X7SK·cBqchv8j"],
        },
        new()
        {
            Id = "rocketreach-api-key", Issuer = "RocketReach", What = "API key", Stems = ["rocketreach"],
            Shape = "[a-z0-9-]{39}", MayDiffer = true,
            RevokeAt = "https://rocketreach.co/account",
            Examples = ["ROCKETREACH_API_KEY=8zpez·0wul83h1roj6072it2gt78cviw0v9yymju"],
            LookAlikes = ["ROCKETREACH_API_KEY=x2ua3·374mbe9i8c261um00v71x"],
        },
        new()
        {
            Id = "runrunit-api-token", Issuer = "Runrun.it", What = "API token", Stems = ["runrunit"],
            Shape = "([0-9a-f]{32}|[0-9A-Za-z]{18,20})", MayDiffer = true,
            RevokeAt = "https://runrun.it",
            Examples = ["RUNRUNIT_API_KEY=Xnm21·rFXcFJJqZBlWB"],
            LookAlikes = ["RUNRUNIT_API_KEY=Q4BEr·eMP5mI"],
        },
    ];
}
