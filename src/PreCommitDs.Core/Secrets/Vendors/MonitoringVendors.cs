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
            Examples = ["AIRBRAKE_API_KEY=QRfIY·NYJPpKD5yHOGaAmrpR3NHSAxOGsGfyp1WLG", "airbrake_api_key: a850d·047076e31965483994ea2e2acbb"],
            LookAlikes = ["AIRBRAKE_API_KEY=6842·f47742783ee8ae2d6eb2d5baa"],
        },
        new()
        {
            Id = "amplitude-secret-key", Issuer = "Amplitude", What = "project key", Stems = ["amplitudesecret", "amplitudeapi"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://app.amplitude.com",
            Examples = ["AMPLITUDESECRET=f9944·fd24983afe2c8a0eba29ec9d5bb"],
            LookAlikes = ["AMPLITUDESECRET=52c9·0c188bcf60faa546b0da47f97"],
        },
        new()
        {
            Id = "buddyns-token", Issuer = "BuddyNS", What = "API token", Stems = ["buddyns"],
            Shape = "[a-z0-9]{40}",
            RevokeAt = "https://www.buddyns.com",
            Examples = ["BUDDYNS_TOKEN=sqqer·wvbkaja1iq2va4p9b9e4chuaon4ryiz2au2"],
            LookAlikes = ["BUDDYNS_TOKEN=xfdk·2733ekmmd93orah7bxrt209vs8kn8bly4"],
        },
        new()
        {
            Id = "bugsnag-key", Issuer = "BugSnag", What = "project key or personal token", Stems = ["bugsnag"],
            Shape = "([a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[a-f0-9]{32})",
            RevokeAt = "https://app.bugsnag.com/settings",
            Examples = ["BUGSNAG_API_KEY=1Aac8·Ff5-FeCb-dEad-2Be9-ea0b32EB82Cd", "bugsnag_api_key: 24ed2·cb9e4b2bba863cb4039e947b362"],
            LookAlikes = ["BUGSNAG_API_KEY=de96·7739c39961353da6713713e35"],
        },
        new()
        {
            Id = "censys-api-secret", Issuer = "Censys", What = "API secret or token", Stems = ["censys"],
            Shape = "(censys_[A-Za-z0-9]{16,64}|[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[A-Za-z0-9]{32})",
            RevokeAt = "https://accounts.censys.io/settings/personal-access-tokens",
            Examples =
            [
                "CENSYS_SECRET=censy·s_m0QyDy2sl1VwG7E9",
                "censys_secret: 73b74·712-dA0b-6B40-aEbC-fBeBeE674b0a",
                "CENSYS_SECRET=eDg88·Bu9llmh67PVIgulYdjPZ2GxbHUS",
            ],
            LookAlikes = ["CENSYS_SECRET=jgdn·FqJmJiMUOYSUPpBd7cblwU5OO"],
        },
        new()
        {
            Id = "checkly-api-key", Issuer = "Checkly", What = "API key", Stems = ["checkly"],
            Shape = "([cs]u_)?[a-z0-9]{32}",
            RevokeAt = "https://app.checklyhq.com/settings/user/api-keys",
            Examples = ["CHECKLY_API_KEY=wuu67·9pod2u1gmgnewdvjjzaz5dc2y3r"],
            LookAlikes = ["CHECKLY_API_KEY=d9or·qzvbbfcs1fzz4zysr33ifce9y"],
        },
        new()
        {
            Id = "codeclimate-token", Issuer = "Code Climate", What = "API token", Stems = ["codeclimate"],
            Shape = "([a-f0-9]{64}|[a-f0-9]{40})",
            RevokeAt = "https://codeclimate.com/profile/tokens",
            Examples =
            [
                "CODECLIMATE_TOKEN=06f50·dc654dcd077dae87a0ab8f316fb9148f876a19907fbabba6dc27c800120",
                "codeclimate_token: d0bac·a5ece9a03a2fac4d2304fcd1221a6c96618",
            ],
            LookAlikes = ["CODECLIMATE_TOKEN=31d6·7f778ed852d8c63eef0242050e0a732a4"],
        },
        new()
        {
            Id = "codecov-upload-token", Issuer = "Codecov", What = "upload token", Stems = ["codecov"],
            Shape = "([a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[a-z0-9]{32})",
            RevokeAt = "https://app.codecov.io",
            Examples = ["CODECOV_TOKEN=B8bbb·b8E-c2E9-2dE3-0d6F-e3db07702b23", "codecov_token: eki39·s3mw7050pjas851m1qiug4zxwrx"],
            LookAlikes = ["CODECOV_TOKEN=46dr·quml4fdea7bu4opl4ymwxuz17"],
        },
        new()
        {
            Id = "dareboost-token", Issuer = "Dareboost", What = "API token", Stems = ["dareboost"],
            Shape = "[A-Za-z0-9]{60}",
            RevokeAt = "https://www.dareboost.com",
            Examples = ["DAREBOOST_TOKEN=fkYIq·IXe4ujtz9D5ScZTFTf9cWSixqADqBQpegaXnzXPRIWFZvkk6lfLLu7Q"],
            LookAlikes = ["DAREBOOST_TOKEN=svKw·IqRy4HEEt1Rv4Ei12ZxR7fMlaXDW6kq6rwV4ZUdVbMOnFJtz3lybY"],
        },
        new()
        {
            Id = "datadog-key", Issuer = "Datadog", What = "API or application key", Stems = ["datadog"],
            Shape = "([A-Za-z0-9-]{40}|pub[a-f0-9]{32}|[a-z0-9]{32})",
            RevokeAt = "https://app.datadoghq.com/organization-settings/api-keys",
            Examples =
            [
                "DATADOG_API_KEY=zF9Ix·qYufAbR8gWEMc9Tl2VzwNnpxFuZNdwByI4m",
                "datadog_api_key: pub44·b0dc77b50d87c48c5b8dc112cb1a63",
                "DATADOG_API_KEY=beq9y·x1glac6wg20wghnwa2nygsw65ce",
            ],
            LookAlikes = ["DATADOG_API_KEY=snhy·szypk8kihqedhe0xng1nvevym"],
        },
        new()
        {
            Id = "fullstory-api-key", Issuer = "Fullstory", What = "API key", Stems = ["fullstory"],
            Shape = "((na1|eu1)\\.[A-Za-z0-9+/]{20,200}={0,2}|[A-Za-z0-9+/-]{60,200}={0,2})",
            RevokeAt = "https://app.fullstory.com",
            Examples = ["FULLSTORY_API_KEY=na1.O·E8NP28WoP3SAWZE47Tw", "fullstory_api_key: dl0gx·xYxiM1mLww16f6BMPdjeNoDpVGprYA1GdTBF1DkNlqPcshW19VvGdov"],
            LookAlikes = ["FULLSTORY_API_KEY=RPRf·AAZdjT"],
        },
        new()
        {
            Id = "gtmetrix-api-key", Issuer = "GTmetrix", What = "API key", Stems = ["gtmetrix"],
            Shape = "[a-f0-9]{32}",
            RevokeAt = "https://gtmetrix.com/api",
            Examples = ["GTMETRIX_API_KEY=92265·c2d0e6c1e8488a926a9442f962f"],
            LookAlikes = ["GTMETRIX_API_KEY=082f·fad3bf9c9cc6bc2922aba1aaf"],
        },
        new()
        {
            Id = "keen-io-key", Issuer = "Keen", What = "project key", Stems = ["keenio"],
            Shape = "([A-Fa-f0-9]{128,}|[A-Za-z0-9]{64})",
            RevokeAt = "https://keen.io",
            Examples =
            [
                "KEENIO_API_KEY=31b00·5DeCecE3db82A4bc45C9C98DD4eFD1B2560abfBB1A7Cb5D4Bd4eb438F730c61435a6C5cCFadF84C5f854DBCBEF0D5C1fe5fEe9aCA8A7bdeDDdAAF7C336aDEe4F785",
                "keenio_api_key: eedXb·AalL1NSTbZ5ieLWZiq4ZcpGVdBxPyGufKg7WvMXFI8chz8sPHQXvFT4VN7h",
            ],
            LookAlikes = ["KEENIO_API_KEY=ESuX·D1bWNW94nMEyOwQjlJq5MZnT8IsoWZ3ouBf5ld8aYlCiaKLXTsx1ZhRc"],
        },
        new()
        {
            Id = "knapsack-pro-token", Issuer = "Knapsack Pro", What = "API token", Stems = ["knapsackpro"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://knapsackpro.com/dashboard",
            Examples = ["KNAPSACKPRO_TOKEN=NbtYB·3xm8m9b6WMYQvFqZUTQDauQgMHO"],
            LookAlikes = ["KNAPSACKPRO_TOKEN=d2uV·qcQMuTwimut60PA4RfNEIn921"],
        },
        new()
        {
            Id = "launchdarkly-token", Issuer = "LaunchDarkly", What = "access token or SDK key", Stems = ["launchdarkly"],
            Shape = "((api|sdk|mob|rel)-[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|[a-z0-9=_-]{40})",
            RevokeAt = "https://app.launchdarkly.com/settings/authorization",
            Examples = ["LAUNCHDARKLY_TOKEN=api-7·6FfB3Af-f9F2-BEAa-5ff1-663413A30Eac", "launchdarkly_token: bb0bs·6u43hwqh54p3u0qsvk8h0eft2iy9kvnpwea"],
            LookAlikes = ["LAUNCHDARKLY_TOKEN=rkuf·pcpwm9amiworw377bgoa94uhd807ovf2g"],
        },
    ];
}
