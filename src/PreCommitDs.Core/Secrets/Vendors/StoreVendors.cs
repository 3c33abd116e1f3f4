namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that sell, count taxes and give access to others.</summary>
internal static class StoreVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "razorpay-key-secret", Issuer = "Razorpay", What = "key secret", Stems = ["razorpaykey", "razorpayapi", "razorpaysecret"],
            Shape = "(rzp_[a-z]{4}_[A-Za-z0-9]{14}|[A-Za-z0-9]{24})",
            RevokeAt = "https://dashboard.razorpay.com/app/keys",
            Examples = ["RAZORPAY_KEY_SECRET=rzp_fmn·g_RB2o1YXcw2Bo8l"],
        },
        new()
        {
            Id = "snipcart-secret-api-key", Issuer = "Snipcart", What = "secret API key", Stems = ["snipcart"],
            Shape = "[A-Za-z0-9_]{75}",
            RevokeAt = "https://app.snipcart.com/dashboard/account/credentials",
            Examples = ["snipcart_secret_api_key: NUVIzPr·RCpn7IYtIOmp2r8fESWFTpz5qvbezYVauDP5kB4fLr61mkKQj9I9HX5Zs30NuH2EmQhG"],
            LookAlikes = ["snipcart_secret_api_key: NUVIzPr·RCpn7IYtIOmp2r8fESWFTpz5qvbezYVauDP5kB4fLr61mkKQj9I9HX5Zs30NuH2Em"],
        },
        new()
        {
            Id = "squarespace-api-key", Issuer = "Squarespace", What = "API key", Stems = ["squarespace"],
            Shape = "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            RevokeAt = "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
            Examples = ["squarespace_api_key = \"·aC7C6e8E-5a3e-b0dF-328b-ac19eb78556f\""],
            LookAlikes = ["squarespace_api_key = \"·aC7C6e8E-5a3e-b0dF-328b-ac19eb785\""],
        },
        new()
        {
            Id = "storecove-api-key", Issuer = "Storecove", What = "API key", Stems = ["storecove"],
            Shape = "[A-Za-z0-9_-]{43}",
            RevokeAt = "https://app.storecove.com",
            Examples = ["\"storecove_api_key\": \"·S3Foha4MBO9dJOll6EeqEU0QWBWv3kUMiLEAwQFCgSB\""],
            LookAlikes = ["\"storecove_api_key\": \"·S3Foha4MBO9dJOll6EeqEU0QWBWv3kUMiLEAwQFC\""],
        },
        new()
        {
            Id = "taxjar-api-token", Issuer = "TaxJar", What = "API token", Stems = ["taxjar"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://app.taxjar.com/account#api-access",
            Examples = ["export TAXJAR_API_TOKEN=bpuu0ss·antomhng13cwr9ntpj42l9ppu"],
            LookAlikes = ["export TAXJAR_API_TOKEN=bpuu0ss·antomhng13cwr9ntpj42l9"],
        },
        new()
        {
            Id = "tradier-access-token", Issuer = "Tradier", What = "access token", Stems = ["tradier"],
            Shape = "[A-Za-z0-9]{28}",
            RevokeAt = "https://dash.tradier.com/settings/api",
            Examples = ["tradier_access_token = 'clFm8yC·qQQ9LhZdbBl9PSyD4RwfM'"],
            LookAlikes = ["tradier_access_token = 'clFm8yC·qQQ9LhZdbBl9PSyD4R'"],
        },
        new()
        {
            Id = "wise-api-token", Issuer = "Wise", What = "API token", Stems = ["transferwise"],
            Shape = "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            RevokeAt = "https://wise.com/settings/api-tokens",
            Examples = ["--transferwise-api-token EbF9135·C-8bb9-76bA-Ec8B-1c3eF4EDeD0c"],
            LookAlikes = ["--transferwise-api-token EbF9135·C-8bb9-76bA-Ec8B-1c3eF4EDe"],
        },
        new()
        {
            Id = "zonka-auth-token", Issuer = "Zonka Feedback", What = "auth token", Stems = ["zonkafeedback", "zonkasecret", "zonkatoken", "zonkaapi"],
            Shape = "[A-Za-z0-9]{36}",
            RevokeAt = "https://us1.zonkafeedback.com",
            Examples = ["ZONKAFEEDBACK_AUTH_TOKEN=q8WuNXb·V5ob4bc00zhjm3gqdT9TwCUGVoI02"],
            LookAlikes = ["ZONKAFEEDBACK_AUTH_TOKEN=q8WuNXb·V5ob4bc00zhjm3gqdT9TwCUGVo"],
        },
        new()
        {
            Id = "worksnaps-api-token", Issuer = "Worksnaps", What = "API token", Stems = ["worksnaps"],
            Shape = "[A-Za-z0-9]{40}",
            RevokeAt = "https://www.worksnaps.com",
            Examples = ["worksnaps_api_token: KeWuY9c·dH3duuLKykRgFj7QwmVVUaQExJ5hezYSY"],
            LookAlikes = ["worksnaps_api_token: KeWuY9c·dH3duuLKykRgFj7QwmVVUaQExJ5hez"],
        },
        new()
        {
            Id = "partnerstack-api-key", Issuer = "PartnerStack", What = "API key", Stems = ["partnerstack"],
            Shape = "[A-Za-z0-9]{64}",
            RevokeAt = "https://app.partnerstack.com/settings/integrations",
            Examples = ["partnerstack_api_key = \"·grlQRtcnGszjs9HbZRSGwoftvNZ4YhxCG2thYQrePL9E74OotXgabGowHDh5kmIz\""],
            LookAlikes = ["partnerstack_api_key = \"·grlQRtcnGszjs9HbZRSGwoftvNZ4YhxCG2thYQrePL9E74OotXgabGowHDh5k\""],
        },
    ];
}
