namespace PreCommitDs.Secrets.Rules;

/// <summary>Keys of services that switch features and count visits.</summary>
internal static class FeatureRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "posthog-personal-key", Issuer = "PostHog", What = "personal API key",
            Shape = @"phx_([\w-]{41,49}|[\w-]{60})", Literal = "phx_",
            RevokeAt = "https://app.posthog.com/settings/user-api-keys", Source = "https://posthog.com/docs/api",
            Examples = ["phx_·Hly9BnZRf2cBnWXHOZbneEd0nx6xE8yZRu3JF0Yzp", "phx_·N6ORelKTpAxtP6KexUmkCxFTRaLjX6FvWZqNsbKJ0xuLp8pXl7U9tj9JXjSc"],
            LookAlikes = ["phx_·Hly9BnZRf2cBnWXHOZbneEd0nx6xE8yZRu3JF0"],
        },
        new()
        {
            Id = "posthog-project-key", Issuer = "PostHog", What = "project key",
            Shape = @"phc_[\w-]{41,44}", Literal = "phc_",
            RevokeAt = "https://app.posthog.com/settings/project", Source = "https://posthog.com/docs/api", IsPublic = true,
            Examples = ["phc_·bv0yM3GKiVViDefL8MOloYaOZvaQ6BWDyi0gpwJQ5"],
            LookAlikes = ["phc_·bv0yM3GKiVViDefL8MOloYaOZvaQ6BWDyi0gpw"],
        },
        new()
        {
            Id = "devcycle-client-key", Issuer = "DevCycle", What = "client SDK key",
            Shape = "dvc_client_([a-z0-9]{24,40}|[a-f0-9]{8}([_-][a-f0-9]{4}){3}[_-][a-f0-9]{12}(_[a-f0-9]{6,8})?)", Literal = "dvc_client_",
            RevokeAt = "https://app.devcycle.com/", Source = "https://docs.devcycle.com/platform/account-management/keys/", IsPublic = true,
            Examples = ["dvc_client_·0gqb4humdittjlmz8tzd0t57", "dvc_client_·b4b29707-51d1-a35b_56a3-4edcf82ca012"],
            LookAlikes = ["dvc_client_·0gqb4humdittjlmz8tzd0"],
        },
        new()
        {
            Id = "devcycle-mobile-key", Issuer = "DevCycle", What = "mobile SDK key",
            Shape = "dvc_mobile_([a-z0-9]{24,40}|[a-f0-9]{8}([_-][a-f0-9]{4}){3}[_-][a-f0-9]{12}(_[a-f0-9]{6,8})?)", Literal = "dvc_mobile_",
            RevokeAt = "https://app.devcycle.com/", Source = "https://docs.devcycle.com/platform/account-management/keys/", IsPublic = true,
            Examples = ["dvc_mobile_·zoo74qgoxvxgi0i7b2xpyrnm", "dvc_mobile_·0d6079c2-3466_deb2-f45a_f3d8a040644e"],
            LookAlikes = ["dvc_mobile_·zoo74qgoxvxgi0i7b2xpy"],
        },
        new()
        {
            Id = "devcycle-server-key", Issuer = "DevCycle", What = "server SDK key",
            Shape = "dvc_server_([a-z0-9]{24,40}|[a-f0-9]{8}([_-][a-f0-9]{4}){3}[_-][a-f0-9]{12}(_[a-f0-9]{6,8})?)", Literal = "dvc_server_",
            RevokeAt = "https://app.devcycle.com/", Source = "https://docs.devcycle.com/platform/account-management/keys/",
            Examples = ["dvc_server_·pg8f8wg24plpgj5dqja6fko1", "dvc_server_·9e14eebe-28ed_4ae1-279e-b95576e11b4d"],
            LookAlikes = ["dvc_server_·pg8f8wg24plpgj5dqja6f"],
        },
        new()
        {
            Id = "configcat-sdk-key", Issuer = "ConfigCat", What = "SDK key",
            Shape = @"configcat-sdk-1/[\w-]{22}/[\w-]{22}", Literal = "configcat-sdk-1/",
            RevokeAt = "https://app.configcat.com/sdkkey", Source = "https://configcat.com/docs/sdk-reference/overview/",
            Examples = ["configcat-sdk-1/·2cWYNcjWrN206yDz0xF3kD/9eI4ksX1U5NngryxsBckmZ"],
            LookAlikes = ["configcat-sdk-1/·2cWYNcjWrN206yDz0xF3kD/9eI4ksX1U5NngryxsBc"],
        },
        new()
        {
            Id = "launchdarkly-sdk-key", Issuer = "LaunchDarkly", What = "SDK key",
            Shape = "sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Literal = "sdk-",
            Keywords = ["launchdarkly", "ld_", "launch_darkly"],
            RevokeAt = "https://app.launchdarkly.com/settings/authorization", Source = "https://launchdarkly.com/docs/home/account/api",
            Examples = ["launchdarkly_key = sdk-·390d6239-5068-36a0-3822-314a4421761f"],
            LookAlikes = ["sdk-·390d6239-5068-36a0-3822-314a4421761f", "launchdarkly_key = sdk-·390d6239-5068-36a0-3822-314a44217"],
        },
        new()
        {
            Id = "launchdarkly-access-token", Issuer = "LaunchDarkly", What = "access token",
            Shape = "api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Literal = "api-",
            Keywords = ["launchdarkly", "ld_", "launch_darkly"],
            RevokeAt = "https://app.launchdarkly.com/settings/authorization", Source = "https://launchdarkly.com/docs/home/account/api",
            Examples = ["launchdarkly_key = api-·0f39e595-b9d1-33c3-63a9-3fbbae487ca8"],
            LookAlikes = ["api-·0f39e595-b9d1-33c3-63a9-3fbbae487ca8", "launchdarkly_key = api-·0f39e595-b9d1-33c3-63a9-3fbbae487"],
        },
        new()
        {
            Id = "launchdarkly-mobile-key", Issuer = "LaunchDarkly", What = "mobile key",
            Shape = "mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Literal = "mob-",
            Keywords = ["launchdarkly", "ld_", "launch_darkly"],
            RevokeAt = "https://app.launchdarkly.com/settings/authorization", Source = "https://launchdarkly.com/docs/home/account/api", IsPublic = true,
            Examples = ["launchdarkly_key = mob-·f598d3f3-b692-3311-627d-383eeddf5b3a"],
            LookAlikes = ["mob-·f598d3f3-b692-3311-627d-383eeddf5b3a", "launchdarkly_key = mob-·f598d3f3-b692-3311-627d-383eeddf5"],
        },
        new()
        {
            Id = "segment-public-api-token", Issuer = "Segment", What = "public API token",
            Shape = "sgp_[A-Za-z0-9]{64}", Literal = "sgp_",
            RevokeAt = "https://app.segment.com/", Source = "https://segment.com/docs/api/public-api/",
            Examples = ["sgp_·Qpep9VuznvSSqt10u88MXMxgHdyKgAkQyMWAQVGWELP8uJoFqlGvnostVoxov57H"],
            LookAlikes = ["sgp_·Qpep9VuznvSSqt10u88MXMxgHdyKgAkQyMWAQVGWELP8uJoFqlGvnostVoxov"],
        },
        new()
        {
            Id = "branch-live-key", Issuer = "Branch", What = "live key",
            Shape = "key_live_[A-Za-z0-9]{32}", Literal = "key_live_",
            RevokeAt = "https://dashboard.branch.io/account-settings/profile",
            Examples = ["key_live_·IlrTamlkmVVg420zlDHSuj9WJ3g7GP3n"],
            LookAlikes = ["key_live_·IlrTamlkmVVg420zlDHSuj9WJ3g7G"],
        },
        new()
        {
            Id = "branch-live-secret", Issuer = "Branch", What = "live secret",
            Shape = "secret_live_[A-Za-z0-9]{32}", Literal = "secret_live_",
            RevokeAt = "https://dashboard.branch.io/account-settings/profile",
            Examples = ["secret_live_·yBo5ZQua5gcxWXB4l8AoH4RoxY4I7DMO"],
            LookAlikes = ["secret_live_·yBo5ZQua5gcxWXB4l8AoH4RoxY4I7"],
        },
        new()
        {
            Id = "wundergraph-api-key", Issuer = "WunderGraph", What = "Cosmo API key",
            Shape = "cosmo_[a-f0-9]{32}", Literal = "cosmo_",
            RevokeAt = "https://cosmo.wundergraph.com/apikeys", Source = "https://cosmo-docs.wundergraph.com/",
            Examples = ["cosmo_·9122bbcb3cff85026bb56dfc4acd88a6"],
            LookAlikes = ["cosmo_·9122bbcb3cff85026bb56dfc4acd8"],
        },
    ];
}
