namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of services for those who write programs.</summary>
internal static class DeveloperRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "postman-api-key", Issuer = "Postman", What = "API key",
            Shape = "PMAK-([a-f0-9]{24}-[a-f0-9]{34}|[A-Za-z0-9]{59})", Literal = "PMAK-",
            RevokeAt = "https://go.postman.co/settings/me/api-keys", Source = "https://learning.postman.com/docs/developer/postman-api/authentication/",
            Examples = ["PMAK-·a47f7dd2a557c3df281b6678-84d2969917cc27104377daa1d28c7b1b92", "PMAK-·b3RrWsU9k0VOFHlLX3GU1xl3oP0P7ea4CBAWXgslhhqyuXgukZRf4MzSERn"],
            LookAlikes = ["PMAK-·a47f7dd2a557c3df281b6678-84d2969917cc27104377daa1d28c7b1"],
        },
        new()
        {
            Id = "postman-collection-key", Issuer = "Postman", What = "collection access key",
            Shape = "PMAT-[A-Z0-9]{26}", Literal = "PMAT-",
            RevokeAt = "https://go.postman.co/settings/me/api-keys",
            Examples = ["PMAT-·U8A8Y79ICZU9MXQHXYYSH9OA4E"],
            LookAlikes = ["PMAT-·U8A8Y79ICZU9MXQHXYYSH9O"],
        },
        new()
        {
            Id = "apify-api-token", Issuer = "Apify", What = "API token",
            Shape = "apify_api_[A-Za-z0-9]{34,40}", Literal = "apify_api_",
            RevokeAt = "https://console.apify.com/settings/integrations", Source = "https://docs.apify.com/platform/integrations/api",
            Examples = ["apify_api_·jkJDeTc6IUml49lYAkqa1PoAU65KEe5dc5"],
            LookAlikes = ["apify_api_·jkJDeTc6IUml49lYAkqa1PoAU65KEe5"],
        },
        new()
        {
            Id = "alchemy-token", Issuer = "Alchemy", What = "token",
            Shape = "alcht_[A-Za-z0-9]{30}", Literal = "alcht_",
            RevokeAt = "https://dashboard.alchemy.com/",
            Examples = ["alcht_·w1PiKZPRrUrf2yIxv8LZHn3XufaEfG"],
            LookAlikes = ["alcht_·w1PiKZPRrUrf2yIxv8LZHn3Xufa"],
        },
        new()
        {
            Id = "contentful-personal-token", Issuer = "Contentful", What = "personal access token",
            Shape = @"CFPAT-[\w-]{43}", Literal = "CFPAT-",
            RevokeAt = "https://app.contentful.com/account/profile/cma_tokens", Source = "https://www.contentful.com/developers/docs/references/authentication/",
            Examples = ["CFPAT-·tViHUXvoJmefGbaZlRKqia2lCqHLAjJLCxMrlBMbG0M"],
            LookAlikes = ["CFPAT-·tViHUXvoJmefGbaZlRKqia2lCqHLAjJLCxMrlBMb"],
        },
        new()
        {
            Id = "readme-api-key", Issuer = "ReadMe", What = "API key",
            Shape = "rdme_[a-z0-9]{70}", Literal = "rdme_",
            RevokeAt = "https://dash.readme.com/",
            Examples = ["rdme_·cy3tth40erz8vwpnhibliohhftl654ftg3kdwvpaeg0dq6exdx2p05a1053pfrs3v3a27m"],
            LookAlikes = ["rdme_·cy3tth40erz8vwpnhibliohhftl654ftg3kdwvpaeg0dq6exdx2p05a1053pfrs3v3a"],
        },
        new()
        {
            Id = "zuplo-api-key", Issuer = "Zuplo", What = "consumer key",
            Shape = "zpka_[a-f0-9]{32}_[a-f0-9]{8}", Literal = "zpka_",
            RevokeAt = "https://portal.zuplo.com/", Source = "https://zuplo.com/docs/articles/api-key-management",
            Examples = ["zpka_·5f4ab5074dd4aa11df0b3f5bef53188b_c769d52c"],
            LookAlikes = ["zpka_·5f4ab5074dd4aa11df0b3f5bef53188b_c769d"],
        },
        new()
        {
            Id = "authress-service-key", Issuer = "Authress", What = "service client access key",
            Shape = @"sc_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}", Literal = "sc_",
            RevokeAt = "https://authress.io/app/#/settings?focus=clients",
            Examples = ["sc_·BM3pt.sqrt.acc_qlUhOop2GE.liZKLY7cJ1fZiaJxEWkZLYO9lrBb1s"],
            LookAlikes = ["sc_·BM3pt.sqrt.acc_qlUhOop2GE.liZKLY7cJ1fZiaJxEWkZLYO9lrB"],
        },
        new()
        {
            Id = "settlemint-application-token", Issuer = "SettleMint", What = "application access token",
            Shape = "sm_aat_[A-Za-z0-9]{16}", Literal = "sm_aat_",
            RevokeAt = "https://console.settlemint.com/",
            Examples = ["sm_aat_·GMrUYmGfkk5ygQhl"],
            LookAlikes = ["sm_aat_·GMrUYmGfkk5yg"],
        },
        new()
        {
            Id = "settlemint-personal-token", Issuer = "SettleMint", What = "personal access token",
            Shape = "sm_pat_[A-Za-z0-9]{16}", Literal = "sm_pat_",
            RevokeAt = "https://console.settlemint.com/",
            Examples = ["sm_pat_·vwJO0RoVfaS0QrNN"],
            LookAlikes = ["sm_pat_·vwJO0RoVfaS0Q"],
        },
        new()
        {
            Id = "settlemint-service-token", Issuer = "SettleMint", What = "service access token",
            Shape = "sm_sat_[A-Za-z0-9]{16}", Literal = "sm_sat_",
            RevokeAt = "https://console.settlemint.com/",
            Examples = ["sm_sat_·Ge1Ys9b5h0DGkvc4"],
            LookAlikes = ["sm_sat_·Ge1Ys9b5h0DGk"],
        },
        new()
        {
            Id = "pubnub-publish-key", Issuer = "PubNub", What = "publish key",
            Shape = "pub-c-[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}", Literal = "pub-c-",
            RevokeAt = "https://admin.pubnub.com/", IsPublic = true,
            Examples = ["pub-c-·pbh6s5je-jlt6-2u4a-vcm2-yznrlavee5k0"],
            LookAlikes = ["pub-c-·pbh6s5je-jlt6-2u4a-vcm2-yznrlavee"],
        },
        new()
        {
            Id = "pubnub-subscribe-key", Issuer = "PubNub", What = "subscribe key",
            Shape = "sub-c-[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}", Literal = "sub-c-",
            RevokeAt = "https://admin.pubnub.com/", IsPublic = true,
            Examples = ["sub-c-·gct0qz8v-qye3-m8w6-9qhb-pyab3s988zvs"],
            LookAlikes = ["sub-c-·gct0qz8v-qye3-m8w6-9qhb-pyab3s988"],
        },
        new()
        {
            Id = "pubnub-secret-key", Issuer = "PubNub", What = "secret key",
            Shape = "sec-c-[A-Za-z0-9]{40,60}={0,2}", Literal = "sec-c-",
            RevokeAt = "https://admin.pubnub.com/",
            Examples = ["sec-c-·kjypV0yaOblhT0ab4GmI2lzx4cvsp5E1xIkSg8q2"],
            LookAlikes = ["sec-c-·kjypV0yaOblhT0ab4GmI2lzx4cvsp5E1xIkSg"],
        },
        new()
        {
            Id = "intra-42-client-secret", Issuer = "42", What = "client secret of the intranet",
            Shape = "s-s4t2(ud|af)-[a-f0-9]{64}", Literal = "s-s4t2",
            RevokeAt = "https://profile.intra.42.fr/oauth/applications",
            Examples = ["s-s4t2·ud-7cb16189b72da9cf64024342811e45c82acb40b1f409aa08a6e58686ee97a8dd", "s-s4t2·af-7acf51979ea44fc8359bf8bd51f279a4bedcf3483d34378d8b27aee9c0b1c660"],
            LookAlikes = ["s-s4t2·ud-7cb16189b72da9cf64024342811e45c82acb40b1f409aa08a6e58686ee97a"],
        },
    ];
}
