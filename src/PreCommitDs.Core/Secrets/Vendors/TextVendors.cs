namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that understand text and speech, and those that lend machines for it.</summary>
internal static class TextVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "monkeylearn-api-token", Issuer = "MonkeyLearn", What = "API token", Stems = ["monkeylearn"],
            Shape = "[a-f0-9]{40}",
            RevokeAt = "https://app.monkeylearn.com/main/my-account",
            Examples = ["\"monkeylearn_api_token\": \"·eb7fcf1ddf29f0fe7bfda13a321e67902685c825\""],
            LookAlikes = ["\"monkeylearn_api_token\": \"·eb7fcf1ddf29f0fe7bfda13a321e67902685c\""],
        },
        new()
        {
            Id = "meaningcloud-api-key", Issuer = "MeaningCloud", What = "license key", Stems = ["meaningcloud"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://www.meaningcloud.com/developer/account/license",
            Examples = ["export MEANINGCLOUD_API_KEY=dwqss6f·qvin6c2l833btcxesjbx4puyc"],
            LookAlikes = ["export MEANINGCLOUD_API_KEY=dwqss6f·qvin6c2l833btcxesjbx4p"],
        },
        new()
        {
            Id = "owlbot-token", Issuer = "Owlbot", What = "token", Stems = ["owlbot"],
            Shape = "[a-z0-9]{40}",
            RevokeAt = "https://owlbot.info",
            Examples = ["owlbot_token = '7c8dayf·5pqhd83flgdhrwvfp07e83d5du31u9qdp'"],
            LookAlikes = ["owlbot_token = '7c8dayf·5pqhd83flgdhrwvfp07e83d5du31u9'"],
        },
        new()
        {
            Id = "paralleldots-api-key", Issuer = "ParallelDots", What = "API key", Stems = ["paralleldots"],
            Shape = "[A-Za-z0-9]{43}",
            RevokeAt = "https://dashboard.komprehend.io",
            Examples = ["--paralleldots-api-key OyxNqyE·w5b6MdSQKtdG2rlkcQqkL1XPnLt10b39Xn4Y"],
            LookAlikes = ["--paralleldots-api-key OyxNqyE·w5b6MdSQKtdG2rlkcQqkL1XPnLt10b39X"],
        },
        new()
        {
            Id = "moonshot-named-api-key", Issuer = "Moonshot AI", What = "API key", Stems = ["moonshot", "kimiapi", "kimikey", "kimitoken"],
            Shape = "sk-[A-Za-z0-9_-]{48}",
            RevokeAt = "https://platform.moonshot.ai/console/api-keys",
            Examples = ["MOONSHOT_API_KEY=sk-Cy8D·URGP50bPIRucpYcICMCH4R2ROGApwEOW9fbWlMege1gz"],
            LookAlikes = ["MOONSHOT_API_KEY=sk-Cy8D·URGP50bPIRucpYcICMCH4R2ROGApwEOW9fbWlMege"],
        },
        new()
        {
            Id = "ollama-api-key", Issuer = "Ollama", What = "API key", Stems = ["ollama"],
            Shape = "[a-f0-9]{32}[.][A-Za-z0-9_-]{24}",
            RevokeAt = "https://ollama.com/settings/keys",
            Examples = ["ollama_api_key: 1c096b6·d2f2c5493f0feaea5ecc6f907.EvB6ZLclk7YZJbp1gzRIeC4G"],
            LookAlikes = ["ollama_api_key: 1c096b6·d2f2c5493f0feaea5ecc6f907.EvB6ZLclk7YZJbp1gzRIe"],
        },
        new()
        {
            Id = "speechtextai-secret-key", Issuer = "SpeechText.AI", What = "secret key", Stems = ["speechtextai"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://speechtext.ai/dashboard",
            Examples = ["speechtextai_secret_key = \"·05cacbe59c6649085a53d07147db870e\""],
            LookAlikes = ["speechtextai_secret_key = \"·05cacbe59c6649085a53d07147db8\""],
        },
        new()
        {
            Id = "uclassify-api-key", Issuer = "uClassify", What = "API key", Stems = ["uclassify"],
            Shape = "[A-Za-z0-9]{12}",
            RevokeAt = "https://www.uclassify.com/account",
            Examples = ["\"uclassify_api_key\": \"·1iEBfP6ZYYCB\""],
            LookAlikes = ["\"uclassify_api_key\": \"·1iEBfP6ZY\""],
        },
        new()
        {
            Id = "upstage-api-key", Issuer = "Upstage", What = "API key", Stems = ["upstage"],
            Shape = "([A-Za-z0-9]{40,50}|up_[A-Za-z0-9]{29,40})",
            RevokeAt = "https://console.upstage.ai/api-keys",
            Examples = ["export UPSTAGE_API_KEY=3Gzm83H·QMQT64SrbhHX1p1WRr7m8tI3fIbcJwGvN"],
        },
        new()
        {
            Id = "vastai-api-key", Issuer = "Vast.ai", What = "API key", Stems = ["vastai"],
            Shape = "[a-f0-9]{64}",
            RevokeAt = "https://cloud.vast.ai/manage-keys/",
            Examples = ["vastai_api_key = '2b34f5a·d12a776ba29639e25077f797b435f7afe3ce60902a777a99bb7964420'"],
            LookAlikes = ["vastai_api_key = '2b34f5a·d12a776ba29639e25077f797b435f7afe3ce60902a777a99bb7964'"],
        },
        new()
        {
            Id = "zai-api-key", Issuer = "Z.ai", What = "API key", Stems = ["zaiapi", "zaikey", "zhipu", "glmapi"],
            Shape = "[a-f0-9]{32}[.][A-Za-z0-9]{16}",
            RevokeAt = "https://z.ai/manage-apikey/apikey-list",
            Examples = ["--zai-api-key 772c5c9·667a348642a4c98adcc6d5615.Ix5pzLiR1LKNdZ1T"],
            LookAlikes = ["--zai-api-key 772c5c9·667a348642a4c98adcc6d5615.Ix5pzLiR1LKNd"],
        },
    ];
}
