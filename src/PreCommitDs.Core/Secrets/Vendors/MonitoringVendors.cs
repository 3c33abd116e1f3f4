namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers that watch software, whose keys have no prefix.</summary>
internal static class MonitoringVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "airbrake-key", Issuer = "Airbrake", What = "project or user key", Stems = ["airbrake"],
            Shape = "([A-Za-z0-9]{40}|[a-f0-9]{32})",
            RevokeAt = "https://airbrake.io/users/edit",
            Examples = ["AIRBRAKE_API_KEY=OrrMC·8UCd6DDQQc0J1pxBptBgmUH1zbr8ObRNo5J", "airbrake_api_key: 08b53·b4e5ed0a5bdd739891b13ba2f5b"],
            LookAlikes = ["AIRBRAKE_API_KEY=2002·c9f125412823adb331f00d710"],
        },
        new()
        {
            Id = "bugsnag-key", Issuer = "BugSnag", What = "project key or personal token", Stems = ["bugsnag"],
            Shape = "([a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[a-f0-9]{32})",
            RevokeAt = "https://app.bugsnag.com/settings",
            Examples = ["BUGSNAG_API_KEY=e0fc0·D0A-DFf3-2CC3-e0A0-eB8fbdBd1a79", "bugsnag_api_key: 20d3a·1dd95fda850d047076e31965483"],
            LookAlikes = ["BUGSNAG_API_KEY=994e·a2e2acbb6842f47742783ee8a"],
        },
        new()
        {
            Id = "codeclimate-token", Issuer = "Code Climate", What = "API token", Stems = ["codeclimate"],
            Shape = "([a-f0-9]{64}|[a-f0-9]{40})",
            RevokeAt = "https://codeclimate.com/profile/tokens",
            Examples =
            [
                "CODECLIMATE_TOKEN=6eb2d·5baaa4ff9944fd24983afe2c8a0eba29ec9d5bb52c90c188bcf60faa546",
                "codeclimate_token: b0da4·7f97ec7322c254afaea7e284a91ac9bd4a1",
            ],
            LookAlikes = ["CODECLIMATE_TOKEN=0926·e68a485cbf888cf00b812ada5238743f0"],
        },
        new()
        {
            Id = "codecov-upload-token", Issuer = "Codecov", What = "upload token", Stems = ["codecov"],
            Shape = "([a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[a-z0-9]{32})",
            RevokeAt = "https://app.codecov.io",
            Examples = ["CODECOV_TOKEN=3aee1·Aac-8Ff5-FeCb-dEad-2Be9ea0b32EB", "codecov_token: 2rgru·jgqec4judrcdb2ytedvm7s5j4v1"],
            LookAlikes = ["CODECOV_TOKEN=d7t7·zqhi5z10s5e6s45yptw6sh7bz"],
        },
        new()
        {
            Id = "datadog-key", Issuer = "Datadog", What = "API or application key", Stems = ["datadog"],
            Shape = "([A-Za-z0-9-]{40}|pub[a-f0-9]{32}|[a-z0-9]{32})",
            RevokeAt = "https://app.datadoghq.com/organization-settings/api-keys",
            Examples =
            [
                "DATADOG_API_KEY=ySb03·PS7JTu8WLUpGm0QyDy2sl1VwG7E9nfCuvng",
                "datadog_api_key: pub78·d06b16a4b2f1e1e4b6a9ba14e6816d",
                "DATADOG_API_KEY=1hus9·63fjj8muoysupb321uoovdwuu67",
            ],
            LookAlikes = ["DATADOG_API_KEY=9pod·2u1gmgnewdvjjzaz5dc2y3rd9"],
        },
        new()
        {
            Id = "fullstory-api-key", Issuer = "Fullstory", What = "API key", Stems = ["fullstory"],
            Shape = "((na1|eu1)\\.[A-Za-z0-9+/]{20,200}={0,2}|[A-Za-z0-9+/]{60,200}={0,2})",
            RevokeAt = "https://app.fullstory.com",
            Examples = ["FULLSTORY_API_KEY=na1.Z·VBBFCSbFZukZseyZYzS", "fullstory_api_key: 92Rdo·vo2dpwIFCEnlwjYPKSM8hZ1KgXMGE2gZo4XVqG7hElGM5qawayzGAI7"],
            LookAlikes = ["FULLSTORY_API_KEY=cbAM·BDd0LS"],
        },
        new()
        {
            Id = "gtmetrix-api-key", Issuer = "GTmetrix", What = "API key", Stems = ["gtmetrix"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://gtmetrix.com/api",
            Examples = ["GTMETRIX_API_KEY=a6dc2·7c800120d0baca5ece9a03a2fac"],
            LookAlikes = ["GTMETRIX_API_KEY=4d23·04fcd1221a6c9661831d67f77"],
        },
        new()
        {
            Id = "knapsack-pro-token", Issuer = "Knapsack Pro", What = "API token", Stems = ["knapsackpro"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://knapsackpro.com/dashboard",
            Examples = ["KNAPSACKPRO_TOKEN=dhXQ7·H7hc2oEnZTIJL1M02QURM9XNJMl"],
            LookAlikes = ["KNAPSACKPRO_TOKEN=sBxa·SzsrRpBy0yxoUPpfZPpCCCCpV"],
        },
        new()
        {
            Id = "launchdarkly-token", Issuer = "LaunchDarkly", What = "access token or SDK key", Stems = ["launchdarkly"],
            Shape = "((api|sdk|mob|rel)-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[a-z0-9=_-]{40})",
            RevokeAt = "https://app.launchdarkly.com/settings/authorization",
            Examples = ["LAUNCHDARKLY_TOKEN=api-E·92dE30d-6Fe3-db07-702b-23cf8e8259D2", "launchdarkly_token: mw705·0pjas851m1qiug4zxwrx46drquml4fdea7b"],
            LookAlikes = ["LAUNCHDARKLY_TOKEN=u4op·l4ymwxuz171p05yiix49ds2ztft52ws8a"],
        },
    ];
}
