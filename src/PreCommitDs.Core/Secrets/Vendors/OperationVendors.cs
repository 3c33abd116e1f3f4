namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that run machines and watch over them.</summary>
internal static class OperationVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "mattermost-access-token", Issuer = "Mattermost", What = "access token", Stems = ["mattermosttoken", "mattermostaccess", "mattermostbot"],
            Shape = "[a-z0-9]{26}",
            RevokeAt = "https://docs.mattermost.com/developer/personal-access-tokens.html",
            Examples = ["MATTERMOST_ACCESS_TOKEN=hx2ux0h·e3lniqv0umsvr861m6s"],
            LookAlikes = ["MATTERMOST_ACCESS_TOKEN=hx2ux0h·e3lniqv0umsvr861"],
        },
        new()
        {
            Id = "newrelic-named-api-key", Issuer = "New Relic", What = "API or license key", Stems = ["newrelic"],
            Shape = "([a-z0-9]{64}|[a-f0-9]{40}|[a-f0-9]{36}NRAL|[a-z]{2}[0-9]{2}x[a-fx0-9]{31}NRAL|NRAK-[A-Za-z0-9]{27}|NRI[IQ]-[A-Za-z0-9_-]{32}|NRRA-[a-f0-9]{42}|NRJS-[a-f0-9]{19}|(AA[a-f0-9]{40}|[a-z]{2}[0-9]{2}xx[a-f0-9]{36})-NRMA)",
            RevokeAt = "https://one.newrelic.com/api-keys",
            Examples = ["newrelic_api_key: l4auq8f·o32dlnd5cg9l1q49w0tz1m4y91yr50ref5cory0p6u29i8pd1r581swge"],
        },
        new()
        {
            Id = "ovh-consumer-key", Issuer = "OVHcloud", What = "application or consumer key", Stems = ["ovhapplication", "ovhapp", "ovhconsumer"],
            Shape = "([A-Za-z0-9-]{32}|[A-Za-z0-9]{16})",
            RevokeAt = "https://eu.api.ovh.com/console/",
            Examples = ["ovh_application_key = \"·JRzaMERmjCG76agWxxvQBdaX9pJSvtEn\""],
        },
        new()
        {
            Id = "scaleway-secret-api-key", Issuer = "Scaleway", What = "API key", Stems = ["scaleway"],
            Shape = "([A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|SCW[A-Z0-9]{17})",
            RevokeAt = "https://console.scaleway.com/iam/api-keys",
            Examples = ["\"scaleway_api_key\": \"·tRdp7d2L-ubBQ-YjOK-p3Zy-IWUipUEyLBPL\""],
        },
        new()
        {
            Id = "softlayer-api-key", Issuer = "SoftLayer", What = "API key", Stems = ["softlayer"],
            Shape = "[a-f0-9]{64}",
            RevokeAt = "https://cloud.ibm.com/iam/apikeys",
            Examples = ["export SOFTLAYER_API_KEY=8b16254·94e33988fef0ffbdec21a3c0b62fb07d735fd4bb6fd2a4908568ca1b1"],
            LookAlikes = ["export SOFTLAYER_API_KEY=8b16254·94e33988fef0ffbdec21a3c0b62fb07d735fd4bb6fd2a4908568ca"],
        },
        new()
        {
            Id = "sonarqube-token", Issuer = "SonarQube", What = "token", Stems = ["sonartoken", "sonarqubetoken", "sonarcloudtoken"],
            Shape = "(sq[pua]_)?[A-Za-z0-9]{40}",
            RevokeAt = "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
            Examples = ["sonar_token = 'UpqEeCF·CtrviIoFJYp5tvufTVnhWQZIDtLs2E6Qc'"],
            LookAlikes = ["sonar_token = 'UpqEeCF·CtrviIoFJYp5tvufTVnhWQZIDtLs2E'"],
        },
        new()
        {
            Id = "swiftype-api-key", Issuer = "Swiftype", What = "API key", Stems = ["swiftype"],
            Shape = "[A-Za-z0-9_-]{20}",
            RevokeAt = "https://app.swiftype.com/settings/account",
            Examples = ["--swiftype-api-key ke9VcFV·jLVYRgSY9cuea"],
            LookAlikes = ["--swiftype-api-key ke9VcFV·jLVYRgSY9c"],
        },
        new()
        {
            Id = "telegram-api-token", Issuer = "Telegram", What = "API hash or API token", Stems = ["telegrambot", "telegramtoken", "telegramapi"],
            Shape = "([0-9]{5,16}:[A-Za-z0-9_-]{35}|[a-f0-9]{32})",
            RevokeAt = "https://core.telegram.org/bots/features#botfather",
            Examples = ["TELEGRAM_API_TOKEN=·08889:mTE3nDPUzvKLVSU1ZLpqnvxBwR8wC8KExsx"],
        },
        new()
        {
            Id = "unkey-root-key", Issuer = "Unkey", What = "root key", Stems = ["unkeyapi", "unkeyroot"],
            Shape = "unkey_[A-Za-z0-9_]{16,40}",
            RevokeAt = "https://app.unkey.com/settings/root-keys",
            Examples = ["unkey_root_key: unkey_i·KN5XpQJOrmO3YeB"],
        },
        new()
        {
            Id = "recaptcha-secret-key", Issuer = "reCAPTCHA", What = "secret key", Stems = ["recaptchasecret", "recaptchaprivate"],
            Shape = "6L[A-Za-z0-9_-]{38}",
            RevokeAt = "https://www.google.com/recaptcha/admin",
            Examples = ["recaptcha_secret_key = \"·6LKudhcCoHj10zxYnWkr0Qycmyx0LS1ThHzI1CkX\""],
            LookAlikes = ["recaptcha_secret_key = \"·6LKudhcCoHj10zxYnWkr0Qycmyx0LS1ThHzI1\""],
        },
        new()
        {
            Id = "qase-api-token", Issuer = "Qase", What = "API token", Stems = ["qase"],
            Shape = "([A-Za-z0-9]{40}|[a-f0-9]{64})",
            RevokeAt = "https://app.qase.io/user/api/token",
            Examples = ["\"qase_api_token\": \"·HxOxxuoT77bt0lWSfkobzrfQGj14f0qnx8bAN7nu\""],
        },
        new()
        {
            Id = "tatum-api-key", Issuer = "Tatum", What = "API key", Stems = ["tatumio", "tatumapi", "tatumsecret"],
            Shape = "([A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|t-[a-f0-9]{24}-[a-f0-9]{24})",
            RevokeAt = "https://dashboard.tatum.io",
            Examples = ["export TATUMIO_API_KEY=lypffbg·E-nbMv-kJHU-bQaf-GqaQ3HjWmgPt"],
        },
    ];
}
