namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that send messages and connect calls.</summary>
internal static class TelephonyVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "messagebird-access-key", Issuer = "MessageBird", What = "access key", Stems = ["messagebird"],
            Shape = "([A-Za-z0-9_-]{25}|[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})",
            RevokeAt = "https://dashboard.messagebird.com/en/developers/access",
            Examples = ["messagebird_access_key = 'oUpLpjQ·ItUDhZNs8xBAijPH7i'"],
        },
        new()
        {
            Id = "mesibo-application-token", Issuer = "mesibo", What = "application token", Stems = ["mesibo"],
            Shape = "[a-z0-9]{64}",
            RevokeAt = "https://console.mesibo.com",
            Examples = ["--mesibo-application-token u3ejyf5·l4vwkxnjo9blcd02mhm3rs5kpjnzanorho8rr2kitn2l47pqc6c5dsvwg"],
            LookAlikes = ["--mesibo-application-token u3ejyf5·l4vwkxnjo9blcd02mhm3rs5kpjnzanorho8rr2kitn2l47pqc6c5ds"],
        },
        new()
        {
            Id = "nexmo-api-secret", Issuer = "Vonage", What = "API secret", Stems = ["nexmo", "vonage"],
            Shape = "([A-Za-z0-9]{16}|[A-Za-z0-9]{32,64})",
            RevokeAt = "https://dashboard.nexmo.com/settings",
            Examples = ["NEXMO_API_SECRET=b3xgDjx·knJJqjQeN"],
        },
        new()
        {
            Id = "onesignal-api-key", Issuer = "OneSignal", What = "REST API key", Stems = ["onesignal"],
            Shape = "([A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}|[A-Za-z0-9]{48}|os_v2_[a-z]{3,4}_[a-z0-9]{90,120})",
            RevokeAt = "https://documentation.onesignal.com/docs/keys-and-ids",
            Examples = ["onesignal_api_key: 5D8d3Fe·0-986a-81f1-DEB1-ce94B9FcEbeb"],
        },
        new()
        {
            Id = "plivo-auth-token", Issuer = "Plivo", What = "auth token", Stems = ["plivo"],
            Shape = "[A-Za-z0-9_-]{40}",
            RevokeAt = "https://console.plivo.com/dashboard/",
            Examples = ["plivo_auth_token = \"·FsTSvOU2zUca6Cx5xDKcPqgLYyQNBdQ9LPnjPUM2\""],
            LookAlikes = ["plivo_auth_token = \"·FsTSvOU2zUca6Cx5xDKcPqgLYyQNBdQ9LPnjP\""],
        },
        new()
        {
            Id = "sendbird-api-token", Issuer = "Sendbird", What = "API token", Stems = ["sendbird"],
            Shape = "([a-f0-9]{40}|[a-f0-9]{24}|[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})",
            RevokeAt = "https://dashboard.sendbird.com",
            Examples = ["\"sendbird_api_token\": \"·b6366492a2fc339e05ba7b551af1bc7512476219\""],
        },
        new()
        {
            Id = "signalwire-api-token", Issuer = "SignalWire", What = "API token", Stems = ["signalwire"],
            Shape = "([A-Za-z0-9]{50}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12})",
            RevokeAt = "https://developer.signalwire.com",
            Examples = ["export SIGNALWIRE_API_TOKEN=OUx1CxX·TslQzwyaYnvyqG6kcDyo7a9HGqdpossO2TyS4lZRP50"],
        },
        new()
        {
            Id = "telnyx-v1-api-key", Issuer = "Telnyx", What = "API key", Stems = ["telnyx"],
            Shape = "KEY[A-Za-z0-9_-]{55}",
            RevokeAt = "https://portal.telnyx.com/#/app/api-keys",
            Examples = ["telnyx_api_key = 'KEYxtuO·WFmLvrsBGZJKjoCBnSIFeMVQKm3jjZHc84rAWyZrWb5YIoSxcLN'"],
            LookAlikes = ["telnyx_api_key = 'KEYxtuO·WFmLvrsBGZJKjoCBnSIFeMVQKm3jjZHc84rAWyZrWb5YIoSx'"],
        },
        new()
        {
            Id = "textmagic-api-key", Issuer = "Textmagic", What = "API key", Stems = ["textmagic"],
            Shape = "[A-Za-z0-9]{30}",
            RevokeAt = "https://my.textmagic.com/online/api/rest-api/keys",
            Examples = ["--textmagic-api-key 180EA3b·EfyhIS6TRv4jtzSSSNU0wBQ"],
            LookAlikes = ["--textmagic-api-key 180EA3b·EfyhIS6TRv4jtzSSSNU0"],
        },
        new()
        {
            Id = "tyntec-api-key", Issuer = "tyntec", What = "API key", Stems = ["tyntec"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://my.tyntec.com",
            Examples = ["TYNTEC_API_KEY=64HVpqa·0px8bZYCUZNYV2l1Htg8Mr5Hm"],
            LookAlikes = ["TYNTEC_API_KEY=64HVpqa·0px8bZYCUZNYV2l1Htg8Mr"],
        },
        new()
        {
            Id = "twilio-api-secret", Issuer = "Twilio", What = "auth token or API secret", Stems = ["twilio"],
            Shape = "((AC|SK)[a-f0-9]{32}|[A-Za-z0-9]{32})",
            RevokeAt = "https://console.twilio.com",
            Examples = ["twilio_api_secret: ACa4df9·121c5307f82f54b164f4340ffbc"],
        },
        new()
        {
            Id = "numverify-access-key", Issuer = "numverify", What = "access key", Stems = ["numverify"],
            Shape = "[a-z0-9]{32}",
            RevokeAt = "https://numverify.com/dashboard",
            Examples = ["numverify_access_key = \"·p7qixbntfs6vf848onb2pbq5cgdz7p3q\""],
            LookAlikes = ["numverify_access_key = \"·p7qixbntfs6vf848onb2pbq5cgdz7\""],
        },
        new()
        {
            Id = "veriphone-api-key", Issuer = "Veriphone", What = "API key", Stems = ["veriphone"],
            Shape = "[A-Z0-9]{32}",
            RevokeAt = "https://veriphone.io/cp",
            Examples = ["\"veriphone_api_key\": \"·DB0GS70LTHSY02X1RJGMGSCMIGZJA6NS\""],
            LookAlikes = ["\"veriphone_api_key\": \"·DB0GS70LTHSY02X1RJGMGSCMIGZJA\""],
        },
    ];
}
