namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of smaller clouds.</summary>
internal static class CloudProviderRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "alibaba-access-key-id", Issuer = "Alibaba Cloud", What = "access key id",
            Shape = "LTAI[A-Za-z0-9]{12,21}", Literal = "LTAI",
            RevokeAt = "https://ram.console.aliyun.com/manage/ak",
            Examples = ["LTAI·AJF6pHF2wkJQ"],
            LookAlikes = ["LTAI·AJF6pHF2w"],
        },
        new()
        {
            Id = "yandex-api-key", Issuer = "Yandex Cloud", What = "API key",
            Shape = @"AQVN[\w-]{35,38}", Literal = "AQVN",
            RevokeAt = "https://console.yandex.cloud/", Source = "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key",
            Examples = ["AQVN·yE1HbjIrUcmjtiBQS62CKl6HQy5ynzi7ACM"],
            LookAlikes = ["AQVN·yE1HbjIrUcmjtiBQS62CKl6HQy5ynzi7"],
        },
        new()
        {
            Id = "yandex-iam-token", Issuer = "Yandex Cloud", What = "IAM token",
            Shape = @"t1\.[\w-]{4,1500}={0,2}\.[\w-]{86}={0,2}", Literal = "t1.",
            RevokeAt = "https://yandex.cloud/en/docs/iam/operations/iam-token/revoke-iam-token", Source = "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token",
            Examples = ["t1.·RVwY.oFv3tnv3mKjVqwdOSnk3NnX9MmRHow04QLtH0WAsEt5jkfbsPfd2YWA6WsrI0RaAzaqaQ65PnpPje1ur7rOqBa"],
            LookAlikes = ["t1.·RVwY.oFv3tnv3mKjVqwdOSnk3NnX9MmRHow04QLtH0WAsEt5jkfbsPfd2YWA6WsrI0RaAzaqaQ65PnpPje1ur7rO"],
        },
        new()
        {
            Id = "yandex-predictor-key", Issuer = "Yandex", What = "key of the predictor",
            Shape = @"pdct\.1\.1\.\d{8}T\d{6}Z\.[a-f0-9]{16}\.[a-f0-9]{40}", Literal = "pdct.1.1.",
            RevokeAt = "https://yandex.com/dev/keys/",
            Examples = ["pdct.1.1.·70334565T331398Z.bbc23798885dda39.3dbce24b321ee4dfdd1db114db0ed3d10e52600e"],
            LookAlikes = ["pdct.1.1.·70334565T331398Z.bbc23798885dda39.3dbce24b321ee4dfdd1db114db0ed3d10e526"],
        },
        new()
        {
            Id = "yandex-translate-key", Issuer = "Yandex", What = "key of the translator",
            Shape = @"trnsl\.1\.1\.\d{8}T\d{6}Z\.[a-f0-9]{16}\.[a-f0-9]{40}", Literal = "trnsl.1.1.",
            RevokeAt = "https://yandex.com/dev/keys/",
            Examples = ["trnsl.1.1.·34469688T164596Z.50954fef15c6e2ee.397f5dabcc5fb396cafb5438580301aa8de389be"],
            LookAlikes = ["trnsl.1.1.·34469688T164596Z.50954fef15c6e2ee.397f5dabcc5fb396cafb5438580301aa8de38"],
        },
        new()
        {
            Id = "yandex-dictionary-key", Issuer = "Yandex", What = "key of the dictionary",
            Shape = @"dict\.1\.1\.\d{8}T\d{6}Z\.[a-f0-9]{16}\.[a-f0-9]{40}", Literal = "dict.1.1.",
            RevokeAt = "https://yandex.com/dev/keys/",
            Examples = ["dict.1.1.·10776102T804662Z.8811d6fdc6e6ca63.cafd5f839a767bf487fe6f0bcaf45ffe18e89a45"],
            LookAlikes = ["dict.1.1.·10776102T804662Z.8811d6fdc6e6ca63.cafd5f839a767bf487fe6f0bcaf45ffe18e89"],
        },
        new()
        {
            Id = "facebook-access-token", Issuer = "Meta", What = "access token",
            Shape = "EAA[MC][A-Za-z0-9]{100,500}", Literal = "EAA",
            RevokeAt = "https://developers.facebook.com/tools/accesstoken/", Source = "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
            Examples = ["EAA·C1fR7FrGWbXIW5zeDj7aJsjzefBiNG5pufFVR6GSrmmpgsUoswtt5PfoF7CO0jWumA3k8CT9qP7xUHP1Fr47xbbNf1EoXWBRhT6fT"],
            LookAlikes = ["EAA·C1fR7FrGWbXIW5zeDj7aJsjzefBiNG5pufFVR6GSrmmpgsUoswtt5PfoF7CO0jWumA3k8CT9qP7xUHP1Fr47xbbNf1EoXWBRhT"],
        },
        new()
        {
            Id = "instagram-access-token", Issuer = "Meta", What = "Instagram access token",
            Shape = @"IGQV[\w-]{100,300}", Literal = "IGQV",
            RevokeAt = "https://developers.facebook.com/apps/",
            Examples = ["IGQV·B7Ecwc6FSCSDcwEuQepQTY7WmoX2vU9ap0kbxIV2zwAj99QCWFAD19AsHVC1U0cr3Jc7WRvPhy6WP95RuLqurJduCEzw0BaK2FaO"],
            LookAlikes = ["IGQV·B7Ecwc6FSCSDcwEuQepQTY7WmoX2vU9ap0kbxIV2zwAj99QCWFAD19AsHVC1U0cr3Jc7WRvPhy6WP95RuLqurJduCEzw0BaK2"],
        },
        new()
        {
            Id = "scaleway-access-key", Issuer = "Scaleway", What = "access key id",
            Shape = "SCW[A-Z0-9]{17}", Literal = "SCW",
            Keywords = ["scaleway", "scw_"],
            RevokeAt = "https://console.scaleway.com/iam/api-keys",
            Examples = ["scaleway_key = SCW·MDXFR98EP8ZWDW256"],
            LookAlikes = ["SCW·MDXFR98EP8ZWDW256", "scaleway_key = SCW·MDXFR98EP8ZWDW"],
        },
    ];
}
