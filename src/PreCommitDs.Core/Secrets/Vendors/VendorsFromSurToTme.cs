namespace PreCommitDs.Secrets.Vendors;

/// <summary>Issuers by the alphabet, from Survey Anyplace to TMetric, whose keys have no prefix.</summary>
internal static class VendorsFromSurToTme
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "surveyanyplace-api-token", Issuer = "Survey Anyplace", What = "API token", Stems = ["surveyanyplace"],
            Shape = "([A-Za-z0-9-]{36}|[A-Za-z0-9]{32})", MayDiffer = true,
            RevokeAt = "https://app.surveyanyplace.com",
            Examples = ["SURVEYANYPLACE_API_KEY=nmj2g·O5gWdIcL8PtGsZjTzYd8hLOq5Ha"],
            LookAlikes = ["SURVEYANYPLACE_API_KEY=hZJv3·xBe0bk0hb0MTeDT7Q"],
        },
        new()
        {
            Id = "surveybot-api-key", Issuer = "Surveybot", What = "API key", Stems = ["surveybot"],
            Shape = "[A-Za-z0-9-]{80}", MayDiffer = true,
            RevokeAt = "https://app.surveybot.io",
            Examples = ["SURVEYBOT_API_KEY=9xKxF·tAn1LPgA1Vy5ltoKcDJ24BQQKZ2susQ3P7BRUPnHZVGGA91kIfLDX6SPNx7NtRRIUiQSmkQt3Od"],
            LookAlikes = ["SURVEYBOT_API_KEY=ILg6Z·7c6X4KjH8uBo1spojgGMH6i6dbQKY5jZczAHtmARAOdTBZwpY"],
        },
        new()
        {
            Id = "swell-secret", Issuer = "Swell", What = "secret key", Stems = ["swellapi", "swellkey", "swelltoken", "swellsecret"],
            Shape = "[A-Za-z0-9]{32}", MayDiffer = true,
            RevokeAt = "https://login.swell.store",
            Examples = ["SWELL_API_KEY=9PvqC·W3Te4U14FbPaw81MJKPLQTaajY0"],
            LookAlikes = ["SWELL_API_KEY=d8C0V·UgHDcer5cp7873efm"],
        },
        new()
        {
            Id = "teamgate-api-token", Issuer = "Teamgate", What = "API key or token", Stems = ["teamgate"],
            Shape = "([a-z0-9]{40}|[A-Za-z0-9]{80})", MayDiffer = true,
            RevokeAt = "https://app.teamgate.com",
            Examples = ["TEAMGATE_API_KEY=cwriQ·dyImjKkptD5gEf1xU2ayW4zRcdExeFJJBhDkYGc3A0I75iUpiB9VsrYyDHJ5yhqyTNKZoX7xPP4"],
            LookAlikes = ["TEAMGATE_API_KEY=iNN9L·sth7N9PiJoNPO5aCPcqJPeRbaNKWDUFeANrQDTeM4wnvTzZib"],
        },
        new()
        {
            Id = "testingbot-secret", Issuer = "TestingBot", What = "key or secret", Stems = ["testingbot"],
            Shape = "([0-9a-z]{16}|[0-9a-z]{32})", MayDiffer = true,
            RevokeAt = "https://testingbot.com/members",
            Examples = ["TESTINGBOT_API_KEY=hskdh·2annig5cbgue2sfbeaf2thr5qhe"],
            LookAlikes = ["TESTINGBOT_API_KEY=3o1dy·y8fphbhfmusbuynew"],
        },
        new()
        {
            Id = "text2data-api-key", Issuer = "text2data", What = "API key", Stems = ["text2data"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://text2data.com",
            Examples = ["TEXT2DATA_API_KEY=20324·470-F95B-20CA-5aCd-6CFBc0607c12"],
            LookAlikes = ["TEXT2DATA_API_KEY=CFDB9·005-DC9a-6eCD-eAa0-"],
        },
        new()
        {
            Id = "guardianapi-api-key", Issuer = "The Guardian", What = "API key", Stems = ["guardianapi"],
            Shape = "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", MayDiffer = true,
            RevokeAt = "https://open-platform.theguardian.com",
            Examples = ["GUARDIANAPI_API_KEY=9870E·DdE-C8D8-bbaf-689C-9092069559f7"],
            LookAlikes = ["GUARDIANAPI_API_KEY=CB9dA·d5E-DDaD-d7FA-4aDc-"],
        },
        new()
        {
            Id = "thinkific-api-key", Issuer = "Thinkific", What = "API key", Stems = ["thinkific"],
            Shape = "[0-9a-f]{32}", MayDiffer = true,
            RevokeAt = "https://www.thinkific.com",
            Examples = ["THINKIFIC_API_KEY=e03e6·4526271965624f25f5d4a25fc90"],
            LookAlikes = ["THINKIFIC_API_KEY=9b2e4·5ae6a23b61b5636a0"],
        },
        new()
        {
            Id = "thousandeyes-api-token", Issuer = "ThousandEyes", What = "API token", Stems = ["thousandeyes"],
            Shape = "[0-9A-Za-z]{32}", MayDiffer = true,
            RevokeAt = "https://app.thousandeyes.com/account-settings/users-roles",
            Examples = ["THOUSANDEYES_API_KEY=iuszw·LCBWwsckur9Wo67p877FNKQUgCy"],
            LookAlikes = ["THOUSANDEYES_API_KEY=pR9bG·QsOpGF0OGlkIphh5S"],
        },
        new()
        {
            Id = "tmetric-api-token", Issuer = "TMetric", What = "API token", Stems = ["tmetric"],
            Shape = "[0-9A-Z]{64}", MayDiffer = true,
            RevokeAt = "https://app.tmetric.com",
            Examples = ["TMETRIC_API_KEY=POYBV·QIQ2RPITNE8VU0YTT0D9AVUJ23K5M688ECYH50VNPFETGV3DMYZAV3025ES"],
            LookAlikes = ["TMETRIC_API_KEY=R7WIH·VT7FOJX1ADT2FKTFNVKQKMVAJOW7F1NTM716R8"],
        },
    ];
}
