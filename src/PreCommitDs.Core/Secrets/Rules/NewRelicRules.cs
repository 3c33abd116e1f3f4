namespace PreCommitDs.Secrets.Rules;

/// <summary>Keys of New Relic.</summary>
internal static class NewRelicRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "new-relic-user-key", Issuer = "New Relic", What = "user key",
            Shape = "NRAK-[A-Za-z0-9]{27}", Literal = "NRAK-",
            RevokeAt = "https://one.newrelic.com/api-keys", Source = "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
            Examples = ["NRAK-·1sAn2UePqsDo20vCJe4kJbk99GQ"],
            LookAlikes = ["NRAK-·1sAn2UePqsDo20vCJe4kJbk9"],
        },
        new()
        {
            Id = "new-relic-insert-key", Issuer = "New Relic", What = "insert key",
            Shape = "NRII-[A-Za-z0-9-]{32}", Literal = "NRII-",
            RevokeAt = "https://one.newrelic.com/api-keys", Source = "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
            Examples = ["NRII-·9waMkxv5u9EGimgktiFEiQ2sc1Q1OMpf"],
            LookAlikes = ["NRII-·9waMkxv5u9EGimgktiFEiQ2sc1Q1O"],
        },
        new()
        {
            Id = "new-relic-query-key", Issuer = "New Relic", What = "query key",
            Shape = "NRIQ-[A-Za-z0-9-]{32}", Literal = "NRIQ-",
            RevokeAt = "https://one.newrelic.com/api-keys", Source = "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
            Examples = ["NRIQ-·zVVB3ExSBTk8oj9Zxnd3YX3d4jh01m0A"],
            LookAlikes = ["NRIQ-·zVVB3ExSBTk8oj9Zxnd3YX3d4jh01"],
        },
        new()
        {
            Id = "new-relic-rest-key", Issuer = "New Relic", What = "REST API key",
            Shape = "NRRA-[a-f0-9]{42}", Literal = "NRRA-",
            RevokeAt = "https://one.newrelic.com/api-keys", Source = "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
            Examples = ["NRRA-·6634eda058a03e7b5b66dffadabbd8d2adf9c960a7"],
            LookAlikes = ["NRRA-·6634eda058a03e7b5b66dffadabbd8d2adf9c96"],
        },
        new()
        {
            Id = "new-relic-license-key", Issuer = "New Relic", What = "license key",
            Shape = @"([a-f0-9]{36}|[a-z]{2}\d\dx[a-fx0-9]{31})NRAL", Literal = "NRAL", Offset = 36,
            RevokeAt = "https://one.newrelic.com/api-keys", Source = "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
            Examples = ["520935379dae4328a6ad4e8f7b229da8·9553NRAL", "wf57xced4c4d94c7f8d15e687948e305·5xd6NRAL"],
            LookAlikes = ["520935379dae4328a6ad4e8f7b229da8·9553N"],
        },
        new()
        {
            Id = "new-relic-mobile-token", Issuer = "New Relic", What = "mobile app token",
            Shape = @"(AA[a-f0-9]{40}|[a-z]{2}\d\dxx[a-f0-9]{36})-NRMA", Literal = "-NRMA", Offset = 42,
            RevokeAt = "https://one.newrelic.com/api-keys", Source = "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
            Examples = ["AA675ee4e6beafb5d1f4841dcef78771b91b05·f682-NRMA", "zt87xx444a6093143e9105b67819fcbc1aaa4f·ffa4-NRMA"],
            LookAlikes = ["AA675ee4e6beafb5d1f4841dcef78771b91b05·f682-N"],
        },
        new()
        {
            Id = "new-relic-browser-key", Issuer = "New Relic", What = "browser key",
            Shape = "NRJS-[a-f0-9]{19}", Literal = "NRJS-",
            RevokeAt = "https://one.newrelic.com/api-keys", Source = "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/", IsPublic = true,
            Examples = ["NRJS-·fd333b443e4b66a7bad"],
            LookAlikes = ["NRJS-·fd333b443e4b66a7"],
        },
    ];
}
