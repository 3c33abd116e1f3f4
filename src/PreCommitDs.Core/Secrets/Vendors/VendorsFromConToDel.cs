namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from ConvertKit to Delighted, whose keys have no prefix.</summary>
internal static class VendorsFromConToDel
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "convertkit-api-secret", Issuer = "ConvertKit", What = "API key or secret", Stems = ["convertkit"],
            Shape = "[A-Za-z0-9_]{22,43}", MayDiffer = true,
            RevokeAt = "https://app.convertkit.com/account_settings/developer_settings",
            Examples = ["CONVERTKIT_API_KEY=oVXEi·H9dKNhDpqiP86a76h"],
            LookAlikes = ["CONVERTKIT_API_KEY=sx9oF·pNNSw64AtQ"],
        },
        new()
        {
            Id = "copper-api-key", Issuer = "Copper", What = "API key", Stems = ["copperapi", "copperkey", "coppertoken", "coppersecret"],
            Shape = "[a-f0-9]{32}", MayDiffer = true,
            RevokeAt = "https://app.copper.com",
            Examples = ["COPPER_API_KEY=f3614·2ac02ecc63cccac5ced928fd236"],
            LookAlikes = ["COPPER_API_KEY=7f8d8·440a61d0542a0ccf3"],
        },
        new()
        {
            Id = "customerguru-api-secret", Issuer = "Customer.guru", What = "API key or secret", Stems = ["customerguru"],
            Shape = "[a-z0-9A-Z]{30,50}", MayDiffer = true,
            RevokeAt = "https://customer.guru",
            Examples = ["CUSTOMERGURU_API_KEY=ABode·sarSXiXZwx8KlixOLqxxk7GhT"],
            LookAlikes = ["CUSTOMERGURU_API_KEY=Rxpsb·425hh39J5fzh54X"],
        },
        new()
        {
            Id = "customerio-api-key", Issuer = "Customer.io", What = "API key", Stems = ["customerio"],
            Shape = "[a-z0-9A-Z]{20,32}", MayDiffer = true,
            RevokeAt = "https://fly.customer.io/settings/api_credentials",
            Examples = ["CUSTOMERIO_API_KEY=x24pX·v9de6o4LnADTZXS"],
            LookAlikes = ["CUSTOMERIO_API_KEY=yhdY1·7dp7k6Tu"],
        },
        new()
        {
            Id = "dagshub-token", Issuer = "DagsHub", What = "token", Stems = ["dagshub"],
            Shape = "[a-f0-9]{40}", MayDiffer = true,
            RevokeAt = "https://dagshub.com/user/settings/tokens",
            Examples = ["DAGSHUB_API_KEY=8ec84·d025cd992faa9b19e5e64b5f1a8c80b38e0"],
            LookAlikes = ["DAGSHUB_API_KEY=340c6·afa591c9590009038214b7"],
        },
        new()
        {
            Id = "dailyco-api-key", Issuer = "Daily", What = "API key", Stems = ["dailyco"],
            Shape = "[a-f0-9]{64}", MayDiffer = true,
            RevokeAt = "https://dashboard.daily.co/developers",
            Examples = ["DAILYCO_API_KEY=e21d2·7eee4bf17fc8721e27db7da3c3fe7c63d819507c26f21752cb904a894f8"],
            LookAlikes = ["DAILYCO_API_KEY=417c0·76e155695e102dbe67c9845574f9af65d30105"],
        },
        new()
        {
            Id = "dandelion-api-token", Issuer = "Dandelion", What = "API token", Stems = ["dandelionapi", "dandelionkey", "dandeliontoken", "dandelionsecret"],
            Shape = "[a-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://dandelion.eu/profile/dashboard",
            Examples = ["DANDELION_API_KEY=pbbhf·fmj4ve7wus04qvdfqkqfedqivv6"],
            LookAlikes = ["DANDELION_API_KEY=5jm9d·j1ysbote4gejm23of"],
        },
        new()
        {
            Id = "datagov-api-key", Issuer = "data.gov", What = "API key", Stems = ["datagov"],
            Shape = "[A-Za-z0-9]{40}", MayDiffer = true,
            RevokeAt = "https://api.data.gov",
            Examples = ["DATAGOV_API_KEY=gbhiV·uDBOuBOgSNotsdnM5LNTq5QIKDOdxV0ttr9"],
            LookAlikes = ["DATAGOV_API_KEY=syzTZ·UhuTDxmUFSDUgPJL7o4PdB"],
        },
        new()
        {
            Id = "datarobot-api-key", Issuer = "DataRobot", What = "API key", Stems = ["datarobot"],
            Shape = "[A-Za-z0-9+/=]{60,120}", MayDiffer = true,
            RevokeAt = "https://app.datarobot.com/account/developer-tools",
            Examples = ["DATAROBOT_API_KEY=TxEGq·EnYbeEQzqgOcU2e8taxtXicx7u7UnDGxdFo7RIC286jIEdrnCTqE2wq"],
            LookAlikes = ["DATAROBOT_API_KEY=xVbhF·JZsGt9vDCS6xqIhGsEUK0im1aKPLYwzbtVX"],
        },
        new()
        {
            Id = "delighted-api-key", Issuer = "Delighted", What = "API key", Stems = ["delighted"],
            Shape = "[A-Za-z0-9]{30,32}", MayDiffer = true,
            RevokeAt = "https://app.delighted.com",
            Examples = ["DELIGHTED_API_KEY=zSwdZ·tMuyIvM69fG30gVzPBQge0sJ2"],
            LookAlikes = ["DELIGHTED_API_KEY=nUULu·v2VrMqaD0A3OkWA"],
        },
    ];
}
