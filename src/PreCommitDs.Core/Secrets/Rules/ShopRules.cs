namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of shops and of shipping.</summary>
internal static class ShopRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "shopify-access-token", Issuer = "Shopify", What = "access token of an app",
            Shape = "shpat_[a-fA-F0-9]{32}", Literal = "shpat_",
            RevokeAt = "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials", Source = "https://shopify.dev/docs/apps/build/authentication-authorization",
            Examples = ["shpat_·d92c54b4FcA6d67B3a8Ce5AbFfAd5Ba6"],
            LookAlikes = ["shpat_·d92c54b4FcA6d67B3a8Ce5AbFfAd5"],
        },
        new()
        {
            Id = "shopify-custom-app-token", Issuer = "Shopify", What = "access token of a custom app",
            Shape = "shpca_[a-fA-F0-9]{32}", Literal = "shpca_",
            RevokeAt = "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials", Source = "https://shopify.dev/docs/apps/build/authentication-authorization",
            Examples = ["shpca_·70B807DaabF6df7CEca2ddE09d919353"],
            LookAlikes = ["shpca_·70B807DaabF6df7CEca2ddE09d919"],
        },
        new()
        {
            Id = "shopify-private-app-token", Issuer = "Shopify", What = "password of a private app",
            Shape = "shppa_[a-fA-F0-9]{32}", Literal = "shppa_",
            RevokeAt = "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials", Source = "https://shopify.dev/docs/apps/build/authentication-authorization",
            Examples = ["shppa_·54e7F2ED1a51fB100ec5f6AcBA8CC74F"],
            LookAlikes = ["shppa_·54e7F2ED1a51fB100ec5f6AcBA8CC"],
        },
        new()
        {
            Id = "shopify-app-secret", Issuer = "Shopify", What = "secret of an app",
            Shape = "shpss_[a-fA-F0-9]{32}", Literal = "shpss_",
            RevokeAt = "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials", Source = "https://shopify.dev/docs/apps/build/authentication-authorization",
            Examples = ["shpss_·CCe96B1074Cca8BEc9aD5e87aCb38FfB"],
            LookAlikes = ["shpss_·CCe96B1074Cca8BEc9aD5e87aCb38"],
        },
        new()
        {
            Id = "shopify-partner-token", Issuer = "Shopify", What = "partner API token",
            Shape = "shptka_[a-fA-F0-9]{32}", Literal = "shptka_",
            RevokeAt = "https://partners.shopify.com/", Source = "https://shopify.dev/docs/apps/build/authentication-authorization",
            Examples = ["shptka_·0AEbb27b37beFa80672a222D82bEAebA"],
            LookAlikes = ["shptka_·0AEbb27b37beFa80672a222D82bEA"],
        },
        new()
        {
            Id = "shippo-live-token", Issuer = "Shippo", What = "API token, live",
            Shape = "shippo_live_[a-f0-9]{40}", Literal = "shippo_live_",
            RevokeAt = "https://apps.goshippo.com/settings/api", Source = "https://docs.goshippo.com/docs/guides_general/authentication/",
            Examples = ["shippo_live_·bea9585647df4517f659c9bce67372596f05edd6"],
            LookAlikes = ["shippo_live_·bea9585647df4517f659c9bce67372596f05e"],
        },
        new()
        {
            Id = "duffel-live-token", Issuer = "Duffel", What = "access token, live",
            Shape = @"duffel_live_[\w=-]{43}", Literal = "duffel_live_",
            RevokeAt = "https://app.duffel.com/", Source = "https://duffel.com/docs/api/overview/test-mode",
            Examples = ["duffel_live_·CDQzkUaDsswXCJhDXU2bgRgNwRGCR0XeA2w59tx5QET"],
            LookAlikes = ["duffel_live_·CDQzkUaDsswXCJhDXU2bgRgNwRGCR0XeA2w59tx5"],
        },
        new()
        {
            Id = "shippo-test-token", Issuer = "Shippo", What = "API token, test",
            Shape = "shippo_test_[a-f0-9]{40}", Literal = "shippo_test_",
            RevokeAt = "https://apps.goshippo.com/settings/api", Source = "https://docs.goshippo.com/docs/guides_general/authentication/",
            Examples = ["shippo_test_·4e3d6c226812740fbe9bc4120adc2e271cbf0fda"],
            LookAlikes = ["shippo_test_·4e3d6c226812740fbe9bc4120adc2e271cbf0"],
        },
        new()
        {
            Id = "duffel-test-token", Issuer = "Duffel", What = "access token, test",
            Shape = @"duffel_test_[\w=-]{43}", Literal = "duffel_test_",
            RevokeAt = "https://app.duffel.com/", Source = "https://duffel.com/docs/api/overview/test-mode",
            Examples = ["duffel_test_·z0ibdD813HcrtghXHFTs6DeWMYgFgL1h2cDl6aMVump"],
            LookAlikes = ["duffel_test_·z0ibdD813HcrtghXHFTs6DeWMYgFgL1h2cDl6aMV"],
        },
        new()
        {
            Id = "easypost-api-key", Issuer = "EasyPost", What = "production key",
            Shape = "EZAK[A-Za-z0-9]{54}", Literal = "EZAK",
            RevokeAt = "https://www.easypost.com/account/api-keys", Source = "https://docs.easypost.com/docs/authentication",
            Examples = ["EZAK·QpCeaj7BCw8Bk0hEzOL9tMdgYg6LaLV5048bEEkYHqWeYYuzFrk41o"],
            LookAlikes = ["EZAK·QpCeaj7BCw8Bk0hEzOL9tMdgYg6LaLV5048bEEkYHqWeYYuzFrk"],
        },
        new()
        {
            Id = "easypost-test-key", Issuer = "EasyPost", What = "test key",
            Shape = "EZTK[A-Za-z0-9]{54}", Literal = "EZTK",
            RevokeAt = "https://www.easypost.com/account/api-keys", Source = "https://docs.easypost.com/docs/authentication",
            Examples = ["EZTK·RIZyFRnWmVA8STG0TxQK1SVW96HEg7c4pNV5RYgggrD1BQisxl32Sv"],
            LookAlikes = ["EZTK·RIZyFRnWmVA8STG0TxQK1SVW96HEg7c4pNV5RYgggrD1BQisxl3"],
        },
        new()
        {
            Id = "flexport-api-token", Issuer = "Flexport", What = "API token",
            Shape = @"shltm_[\w-]{40}", Literal = "shltm_",
            RevokeAt = "https://logistics-api.flexport.com/",
            Examples = ["shltm_·vO17ARoCcJyFGuH4TQCqREd3SqhrJ8IeRFuGvJ7L"],
            LookAlikes = ["shltm_·vO17ARoCcJyFGuH4TQCqREd3SqhrJ8IeRFuGv"],
        },
    ];
}
