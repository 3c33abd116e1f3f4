namespace PreCommitDs.Secrets.Vendors;

/// <summary>Services that test, watch and protect.</summary>
internal static class SecurityVendors
{
    public static IReadOnlyList<VendorRule> All { get; } =
    [
        new()
        {
            Id = "okta-api-token", Issuer = "Okta", What = "API token", Stems = ["oktaapi", "oktatoken", "oktaauthtoken"],
            Shape = "00[A-Za-z0-9_=-]{40}",
            RevokeAt = "https://developer.okta.com/docs/guides/create-an-api-token/main/",
            Examples = ["OKTA_API_TOKEN=00pASjx·oWw4jaDYzqHeqLOOha3U8lC8doBzalifmUV"],
            LookAlikes = ["OKTA_API_TOKEN=00pASjx·oWw4jaDYzqHeqLOOha3U8lC8doBzalif"],
        },
        new()
        {
            Id = "pagerduty-api-key", Issuer = "PagerDuty", What = "API key", Stems = ["pagerduty"],
            Shape = "([A-Za-z0-9_+-]{20}|[a-z0-9]{32})",
            RevokeAt = "https://support.pagerduty.com/main/docs/api-access-keys",
            Examples = ["pagerduty_api_key: vcCefJ8·gQIqDhWjucwoq"],
        },
        new()
        {
            Id = "percy-project-token", Issuer = "Percy", What = "project token", Stems = ["percytoken"],
            Shape = "((PERCY_TOKEN=)?[A-Za-z0-9]{64}|[a-z]{3,4}_[A-Za-z0-9]{64})",
            RevokeAt = "https://percy.io/organizations",
            Examples = ["percy_token = \"·SCaRl9EWN7swICSlbEp60RZ9p4EyAbz2vYYFDqgn3Zn0uKf44jdJUInOcEhBV5X3\""],
        },
        new()
        {
            Id = "opsgenie-api-key", Issuer = "Opsgenie", What = "API key", Stems = ["opsgenie"],
            Shape = "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}",
            RevokeAt = "https://support.atlassian.com/opsgenie/docs/api-key-management/",
            Examples = ["\"opsgenie_api_key\": \"·bB7C3BB7-e1bb-c290-758f-B4FFF54BD65e\""],
            LookAlikes = ["\"opsgenie_api_key\": \"·bB7C3BB7-e1bb-c290-758f-B4FFF54BD\""],
        },
        new()
        {
            Id = "qualaroo-api-key", Issuer = "Qualaroo", What = "API key", Stems = ["qualaroo"],
            Shape = "[A-Za-z0-9]{64}",
            RevokeAt = "https://help.qualaroo.com",
            Examples = ["export QUALAROO_API_KEY=IDfbend·mvikxbcdCdHdQvzRKptJilnRpjx9HbCoI0BO9gkI0Cri29rzOZzCYP3Uk"],
            LookAlikes = ["export QUALAROO_API_KEY=IDfbend·mvikxbcdCdHdQvzRKptJilnRpjx9HbCoI0BO9gkI0Cri29rzOZzCYP"],
        },
        new()
        {
            Id = "securitytrails-api-key", Issuer = "SecurityTrails", What = "API key", Stems = ["securitytrails"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://securitytrails.com/app/account/credentials",
            Examples = ["securitytrails_api_key = 'fA3xH1k·khzPKrGIDlJfdvmONvyYto7Rg'"],
            LookAlikes = ["securitytrails_api_key = 'fA3xH1k·khzPKrGIDlJfdvmONvyYto'"],
        },
        new()
        {
            Id = "shodan-api-key", Issuer = "Shodan", What = "API key", Stems = ["shodan"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://account.shodan.io",
            Examples = ["--shodan-api-key zwHJhGt·sH6zjYNFctIbketghUEsQj6lw"],
            LookAlikes = ["--shodan-api-key zwHJhGt·sH6zjYNFctIbketghUEsQj"],
        },
        new()
        {
            Id = "snyk-api-token", Issuer = "Snyk", What = "API token", Stems = ["snyk"],
            Shape = "([A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}|snyk_[a-z]{3}[.][A-Za-z0-9]{8}[.][A-Za-z0-9_-]{20,200}[.][A-Za-z0-9_-]{20,200})",
            RevokeAt = "https://app.snyk.io/account",
            Examples = ["SNYK_API_TOKEN=c5efFcA·9-1648-e4aE-4CEf-E7cDB4091475"],
        },
        new()
        {
            Id = "solarwinds-api-token", Issuer = "SolarWinds Observability", What = "API token", Stems = ["solarwindskey", "solarwindsapi", "solarwindstoken"],
            Shape = "[A-Za-z0-9_-]{71}",
            RevokeAt = "https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm",
            Examples = ["solarwinds_key: GDv8JXc·hRwSzAT2wgnruYOFOfQclo5aB0TmYOQ7zjFmLxLK517CHqoqfE5RQeCAqLxErSw5"],
            LookAlikes = ["solarwinds_key: GDv8JXc·hRwSzAT2wgnruYOFOfQclo5aB0TmYOQ7zjFmLxLK517CHqoqfE5RQeCAqLxEr"],
        },
        new()
        {
            Id = "statuscake-api-key", Issuer = "StatusCake", What = "API key", Stems = ["statuscake"],
            Shape = "[A-Za-z0-9]{20}",
            RevokeAt = "https://app.statuscake.com/User.php",
            Examples = ["statuscake_api_key = \"·sDK5wrz0VeiYhTuYObJb\""],
            LookAlikes = ["statuscake_api_key = \"·sDK5wrz0VeiYhTuYO\""],
        },
        new()
        {
            Id = "statuspal-api-key", Issuer = "StatusPal", What = "API key", Stems = ["statuspal"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://www.statuspal.io",
            Examples = ["\"statuspal_api_key\": \"·1aYoWhYdgWTHDISmkrDzMU2SHxk3RLVf\""],
            LookAlikes = ["\"statuspal_api_key\": \"·1aYoWhYdgWTHDISmkrDzMU2SHxk3R\""],
        },
        new()
        {
            Id = "virustotal-api-key", Issuer = "VirusTotal", What = "API key", Stems = ["virustotal"],
            Shape = "[a-f0-9]{64}",
            RevokeAt = "https://www.virustotal.com/gui/my-apikey",
            Examples = ["export VIRUSTOTAL_API_KEY=2a1df78·eccbf8d3e4f29b2ef2b01133a572fa6f1129fb32f8199ac0bd6811c4d"],
            LookAlikes = ["export VIRUSTOTAL_API_KEY=2a1df78·eccbf8d3e4f29b2ef2b01133a572fa6f1129fb32f8199ac0bd6811"],
        },
        new()
        {
            Id = "zerotier-api-token", Issuer = "ZeroTier", What = "API token", Stems = ["zerotier"],
            Shape = "[A-Za-z0-9]{32}",
            RevokeAt = "https://my.zerotier.com/account",
            Examples = ["zerotier_api_token = 'mx29d6j·8dyBXzdYFg7PVnZFLV44KfNCz'"],
            LookAlikes = ["zerotier_api_token = 'mx29d6j·8dyBXzdYFg7PVnZFLV44Kf'"],
        },
    ];
}
