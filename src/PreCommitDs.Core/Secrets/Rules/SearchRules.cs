namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of services that search, collect and convert.</summary>
internal static class SearchRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "apideck-live-key", Issuer = "Apideck", What = "live API key",
            Shape = "sk_live_[A-Za-z0-9]{20,50}-[A-Za-z0-9-]{40,80}", Literal = "sk_live_",
            RevokeAt = "https://platform.apideck.com/configuration/api-keys",
            Examples = ["sk_live_·DtT7CUcnEEYTqPnOD6My-0mxc5DgMluaU5oCWpyMblkrNaQ4rwig9IYVN6sHJ"],
            LookAlikes = ["sk_live_·DtT7CUcnEEYTqPnOD6My-0mxc5DgMluaU5oCWpyMblkrNaQ4rwig9IYVN6"],
        },
        new()
        {
            Id = "brave-search-api-key", Issuer = "Brave", What = "search API key",
            Shape = @"BSA[\w-]{28}", Literal = "BSA",
            Keywords = ["brave"],
            RevokeAt = "https://api-dashboard.search.brave.com/app/keys",
            Examples = ["brave_key = BSA·LJipCKIpURogapE4GjwlUNfBtHAM"],
            LookAlikes = ["BSA·LJipCKIpURogapE4GjwlUNfBtHAM", "brave_key = BSA·LJipCKIpURogapE4GjwlUNfBt"],
        },
        new()
        {
            Id = "baremetrics-live-key", Issuer = "Baremetrics", What = "live API key",
            Shape = "lk_[A-Za-z0-9]{18}", Literal = "lk_",
            Keywords = ["baremetrics"],
            RevokeAt = "https://app.baremetrics.com/settings/api",
            Examples = ["baremetrics_key = lk_·IKwts5ecHV5chwZ0Vs"],
            LookAlikes = ["lk_·IKwts5ecHV5chwZ0Vs", "baremetrics_key = lk_·IKwts5ecHV5chwZ"],
        },
        new()
        {
            Id = "smooch-app-key", Issuer = "Smooch", What = "key of an app",
            Shape = "act_[a-z0-9]{24}", Literal = "act_",
            Keywords = ["smooch"],
            RevokeAt = "https://app.smooch.io/",
            Examples = ["smooch_key = act_·2ukbq0vmp7tjplildlpue1ck"],
            LookAlikes = ["act_·2ukbq0vmp7tjplildlpue1ck", "smooch_key = act_·2ukbq0vmp7tjplildlpue"],
        },
        new()
        {
            Id = "devin-service-key", Issuer = "Cognition", What = "Devin service key",
            Shape = "apk_[A-Za-z0-9+/]{80,300}={0,2}", Literal = "apk_",
            RevokeAt = "https://app.devin.ai/settings/api-keys",
            Examples = ["apk_·QvApzzkWzW4WntCExUi0gKxRjR1p7wBAagEEaBGVXEqHlwuOszlataKM2yB7udVIlaQFZlfWiXHTh3Ji"],
            LookAlikes = ["apk_·QvApzzkWzW4WntCExUi0gKxRjR1p7wBAagEEaBGVXEqHlwuOszlataKM2yB7udVIlaQFZlfWiXHTh"],
        },
        new()
        {
            Id = "cfx-server-key", Issuer = "Cfx.re", What = "server key",
            Shape = "cfxk_[A-Za-z0-9]{17,32}(_[A-Za-z0-9]{4,8})?", Literal = "cfxk_",
            RevokeAt = "https://portal.cfx.re/servers/registration-keys",
            Examples = ["cfxk_·xZmtpRNPKtvskg8dF_SK1b"],
        },
        new()
        {
            Id = "blynk-client-secret", Issuer = "Blynk", What = "OAuth client with its secret",
            Shape = @"oa2-client-id_[\w-]{32}:[\w-]{40}", Literal = "oa2-client-id_",
            RevokeAt = "https://blynk.cloud/",
            Examples = ["oa2-client-id_·cuRnmPDOpnNxrkjtDiNnQXMJoHschmhT:MMsi3EtSfTIxrmUelftis92L8iTefuDOY7GVnEan"],
            LookAlikes = ["oa2-client-id_·cuRnmPDOpnNxrkjtDiNnQXMJoHschmhT:MMsi3EtSfTIxrmUelftis92L8iTefuDOY7GVn"],
        },
        new()
        {
            Id = "asaas-live-key", Issuer = "Asaas", What = "live API key",
            Shape = "aact_prod_[A-Za-z0-9:=_-]{60,200}", Literal = "aact_prod_",
            RevokeAt = "https://www.asaas.com/customerApiAccessToken/index",
            Examples = ["aact_prod_·WHAu4SODHKgeLEVnhc3BLdGh0yOYASSGkzPAMxKX5kvmdaoFvns16yrSoQnO"],
            LookAlikes = ["aact_prod_·WHAu4SODHKgeLEVnhc3BLdGh0yOYASSGkzPAMxKX5kvmdaoFvns16yrSo"],
        },
        new()
        {
            Id = "adobe-client-secret", Issuer = "Adobe", What = "client secret",
            Shape = "p8e-[A-Za-z0-9]{32}", Literal = "p8e-",
            RevokeAt = "https://developer.adobe.com/console/projects",
            Examples = ["p8e-·Z0bW8ibob1fXmh78jAqH1veQoG9ysT3e"],
            LookAlikes = ["p8e-·Z0bW8ibob1fXmh78jAqH1veQoG9ys"],
        },
        new()
        {
            Id = "samsara-api-token", Issuer = "Samsara", What = "API token",
            Shape = "samsara_api_[A-Za-z0-9]{30}", Literal = "samsara_api_",
            RevokeAt = "https://cloud.samsara.com/",
            Examples = ["samsara_api_·G36Gtq1pL7FKc2TXra6hpE1SDaw9sF"],
            LookAlikes = ["samsara_api_·G36Gtq1pL7FKc2TXra6hpE1SDaw"],
        },
        new()
        {
            Id = "pinterest-access-token", Issuer = "Pinterest", What = "access token",
            Shape = "pina_[A-Z0-9]{40,120}", Literal = "pina_",
            RevokeAt = "https://developers.pinterest.com/apps/",
            Examples = ["pina_·GKIX0YBA61WJQ4QJEQBGZ5S1V1SF1RT4EU1JRX8S"],
            LookAlikes = ["pina_·GKIX0YBA61WJQ4QJEQBGZ5S1V1SF1RT4EU1JR"],
        },
    ];
}
