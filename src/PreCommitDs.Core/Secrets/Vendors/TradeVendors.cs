namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that tell prices, and those that trade and pay.</summary>
internal static class TradeVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "marketstack-access-key", Issuer = "marketstack", What = "access key", Stems = ["marketstack"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://marketstack.com/dashboard",
            Examples = ["marketstack_access_key = \"·jxfk39fgn9a8y0zic3pypzo38wzwc9l8\""],
            LookAlikes = ["marketstack_access_key = \"·jxfk39fgn9a8y0zic3pypzo38wzwc\""],
        },
        new()
        {
            Id = "moonclerk-api-key", Issuer = "MoonClerk", What = "API key", Stems = ["moonclerk"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://app.moonclerk.com/settings/api_keys",
            Examples = ["\"moonclerk_api_key\": \"·9vovozyk6z4rnvmcuoi61zzjm31kfp3c\""],
            LookAlikes = ["\"moonclerk_api_key\": \"·9vovozyk6z4rnvmcuoi61zzjm31kf\""],
        },
        new()
        {
            Id = "moralis-api-key", Issuer = "Moralis", What = "API key", Stems = ["moralis"],
            Shape = "[A-Za-z0-9]{64}",
            RevokeAt = "https://admin.moralis.com/api-keys",
            Examples = ["export MORALIS_API_KEY=QjeS4Nv·yY8FKGVkJ6OUFe65fvDV3rMOVSHi2MjzNFdKfRsMwoIfG7rjnVVAmrQOl"],
            LookAlikes = ["export MORALIS_API_KEY=QjeS4Nv·yY8FKGVkJ6OUFe65fvDV3rMOVSHi2MjzNFdKfRsMwoIfG7rjnVVAmr"],
        },
        new()
        {
            Id = "oanda-access-token", Issuer = "OANDA", What = "access token", Stems = ["oanda"],
            Shape = "([A-Za-z0-9]{24}|[a-f0-9]{32}-[a-f0-9]{32})",
            RevokeAt = "https://www.oanda.com/account/tpa/personal_token",
            Examples = ["oanda_access_token = 'CPyGSYj·CGkcqPwhdAiQOJGnD'"],
        },
        new()
        {
            Id = "paymongo-api-key", Issuer = "PayMongo", What = "API key", Stems = ["paymongo"],
            Shape = "[A-Za-z0-9_]{32}",
            RevokeAt = "https://dashboard.paymongo.com/developers",
            Examples = ["--paymongo-api-key evbdpVJ·grA9wUfqIofKg1dBm8GidZpc9"],
            LookAlikes = ["--paymongo-api-key evbdpVJ·grA9wUfqIofKg1dBm8GidZ"],
        },
        new()
        {
            Id = "polygonio-api-key", Issuer = "Polygon.io", What = "API key", Stems = ["polygonio", "polygonapi"],
            Shape = "[A-Za-z0-9_]{32}",
            RevokeAt = "https://polygon.io/dashboard/api-keys",
            Examples = ["POLYGONIO_API_KEY=i9XOgBG·HYW9HrnYLS610iTamOQZBSqIU"],
            LookAlikes = ["POLYGONIO_API_KEY=i9XOgBG·HYW9HrnYLS610iTamOQZBS"],
        },
        new()
        {
            Id = "purestake-api-key", Issuer = "PureStake", What = "API key", Stems = ["purestake"],
            Shape = "[A-Za-z0-9]{40}",
            RevokeAt = "https://developer.purestake.io",
            Examples = ["purestake_api_key: BDUvJeQ·5eC36MiIX8CVzSiQDLqWSz68ONDSxUzJ2"],
            LookAlikes = ["purestake_api_key: BDUvJeQ·5eC36MiIX8CVzSiQDLqWSz68ONDSxU"],
        },
        new()
        {
            Id = "requestfinance-api-key", Issuer = "Request Finance", What = "API key", Stems = ["requestfinance"],
            Shape = "[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}",
            RevokeAt = "https://app.request.finance",
            Examples = ["requestfinance_api_key = \"·S18F5NW-UJZNLC4-G10R5L1-PH1T8F0\""],
            LookAlikes = ["requestfinance_api_key = \"·S18F5NW-UJZNLC4-G10R5L1-PH1T\""],
        },
        new()
        {
            Id = "technicalanalysisapi-api-key", Issuer = "Technical Analysis API", What = "API key", Stems = ["technicalanalysisapi"],
            Shape = "[A-Z0-9]{48}",
            RevokeAt = "https://technical-analysis-api.com",
            Examples = ["\"technicalanalysisapi_api_key\": \"·M8RGX9LMRKXFYQEAQBMGEFVVAX9OR88IF4RZ59SBEVSCTCBH\""],
            LookAlikes = ["\"technicalanalysisapi_api_key\": \"·M8RGX9LMRKXFYQEAQBMGEFVVAX9OR88IF4RZ59SBEVSCT\""],
        },
        new()
        {
            Id = "tiingo-api-token", Issuer = "Tiingo", What = "API token", Stems = ["tiingo"],
            Shape = "[a-z0-9]{40}",
            RevokeAt = "https://www.tiingo.com/account/api/token",
            Examples = ["export TIINGO_API_TOKEN=ofm3z64·27onbder69juvchz017cy3a9r4lnor8od"],
            LookAlikes = ["export TIINGO_API_TOKEN=ofm3z64·27onbder69juvchz017cy3a9r4lnor"],
        },
        new()
        {
            Id = "twelvedata-api-key", Issuer = "Twelve Data", What = "API key", Stems = ["twelvedata"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://twelvedata.com/account/api-keys",
            Examples = ["twelvedata_api_key = 'g2u6ki4·94v52itayr8vp9b1gbchc85go'"],
            LookAlikes = ["twelvedata_api_key = 'g2u6ki4·94v52itayr8vp9b1gbchc8'"],
        },
        new()
        {
            Id = "worldcoinindex-api-key", Issuer = "WorldCoinIndex", What = "API key", Stems = ["worldcoinindex"],
            Shape = "[A-Za-z0-9]{35}",
            RevokeAt = "https://www.worldcoinindex.com/apiservice",
            Examples = ["--worldcoinindex-api-key FoE8OkB·nc0ZJdBqwPOpMx03aqg3rnKI3AiO"],
            LookAlikes = ["--worldcoinindex-api-key FoE8OkB·nc0ZJdBqwPOpMx03aqg3rnKI3"],
        },
    ];
}
