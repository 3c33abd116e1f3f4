namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of services people work together in.</summary>
internal static class WorkspaceRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "notion-integration-token", Issuer = "Notion", What = "integration token",
            Shape = "ntn_[0-9]{11}[A-Za-z0-9]{35}", Literal = "ntn_",
            RevokeAt = "https://www.notion.so/profile/integrations", Source = "https://developers.notion.com/docs/authorization",
            Examples = ["ntn_·360480929362ZVZihOc5EdkDFg69JUxIBtXHoZioAmxSOA"],
            LookAlikes = ["ntn_·360480929362ZVZihOc5EdkDFg69JUxIBtXHoZioAmx"],
        },
        new()
        {
            Id = "notion-legacy-token", Issuer = "Notion", What = "integration token",
            Shape = "secret_[A-Za-z0-9]{43}", Literal = "secret_",
            Keywords = ["notion"],
            RevokeAt = "https://www.notion.so/profile/integrations",
            Examples = ["notion_key = secret_·Fme4OkJ0HUKmikZlJOs3gpaIoZeBPNNqU6CxO4gH5yl"],
            LookAlikes = ["secret_·Fme4OkJ0HUKmikZlJOs3gpaIoZeBPNNqU6CxO4gH5yl", "notion_key = secret_·Fme4OkJ0HUKmikZlJOs3gpaIoZeBPNNqU6CxO4gH"],
        },
        new()
        {
            Id = "linear-api-key", Issuer = "Linear", What = "API key",
            Shape = "lin_api_[A-Za-z0-9]{40}", Literal = "lin_api_",
            RevokeAt = "https://linear.app/settings/api", Source = "https://linear.app/developers/graphql",
            Examples = ["lin_api_·KdPcAU1KLhmQLpyHj1G3UFd9gQfvwU2FUFLR6ZYR"],
            LookAlikes = ["lin_api_·KdPcAU1KLhmQLpyHj1G3UFd9gQfvwU2FUFLR6"],
        },
        new()
        {
            Id = "linear-oauth-token", Issuer = "Linear", What = "OAuth token",
            Shape = "lin_oauth_[a-f0-9]{64}", Literal = "lin_oauth_",
            RevokeAt = "https://linear.app/settings/api",
            Examples = ["lin_oauth_·c0d09097d35d4beaa16def99c3efd96d0cd651087117f4f1bd485eeb0a781334"],
            LookAlikes = ["lin_oauth_·c0d09097d35d4beaa16def99c3efd96d0cd651087117f4f1bd485eeb0a781"],
        },
        new()
        {
            Id = "airtable-personal-token", Issuer = "Airtable", What = "personal access token",
            Shape = @"pat[A-Za-z0-9]{14}\.[a-f0-9]{64}", Literal = "pat",
            RevokeAt = "https://airtable.com/create/tokens", Source = "https://airtable.com/developers/web/api/authentication",
            Examples = ["pat·q9HzbQDDueBL50.5b74a217e38fe00ac50b797050c2f899eb9edc36ee7bafa269b3172ec25c24b5"],
            LookAlikes = ["pat·q9HzbQDDueBL50.5b74a217e38fe00ac50b797050c2f899eb9edc36ee7bafa269b3172ec25c2"],
        },
        new()
        {
            Id = "airtable-oauth-token", Issuer = "Airtable", What = "OAuth access token",
            Shape = @"oaa[A-Za-z0-9]{14}\.v1\.[A-Za-z0-9=_-]{150,600}\.[a-f0-9]{64}", Literal = ".v1.", Offset = 17,
            RevokeAt = "https://airtable.com/account", Source = "https://airtable.com/developers/web/api/oauth-reference",
            Examples = ["oaaI3HDnsePIWRCIB.v1.·vbckXJcJq7H8lVQq4nAs9rXOlqZuYQsaIsnBpsN0wLo49duKHAT3AjR27MqILVagrqy3TJEfavuLcdBc0zW33yRL2Ot0QJTUUWSpWXvnCCKSSJEHqN6W9Rq3h6b8mjNOXwWL5fZBBohqlDi91i9iRs.d6fb97c4ad6195cf8b0f2988cf1c3c5bb5c44c79277c7b3e1f695177b4fb4724"],
            LookAlikes = ["oaaI3HDnsePIWRCIB.v1.·vbckXJcJq7H8lVQq4nAs9rXOlqZuYQsaIsnBpsN0wLo49duKHAT3AjR27MqILVagrqy3TJEfavuLcdBc0zW33yRL2Ot0QJTUUWSpWXvnCCKSSJEHqN6W9Rq3h6b8mjNOXwWL5fZBBohqlDi91i9iRs.d6fb97c4ad6195cf8b0f2988cf1c3c5bb5c44c79277c7b3e1f695177b4fb4"],
        },
        new()
        {
            Id = "figma-personal-token", Issuer = "Figma", What = "personal access token",
            Shape = @"figd_[\w-]{38,42}", Literal = "figd_",
            RevokeAt = "https://www.figma.com/settings", Source = "https://developers.figma.com/docs/rest-api/authentication/",
            Examples = ["figd_·juwvZB3WSvfOT4Clx2QfJtACGRIEl8aom0A9Xb"],
            LookAlikes = ["figd_·juwvZB3WSvfOT4Clx2QfJtACGRIEl8aom0A"],
        },
        new()
        {
            Id = "canva-client-secret", Issuer = "Canva", What = "client secret",
            Shape = @"cnvca[\w-]{51}", Literal = "cnvca",
            RevokeAt = "https://www.canva.com/developers/",
            Examples = ["cnvca·HM0vnfb1sNSfQFWeIT0apQZxosLSLgziL4vCJPcMeT6IXBPCDug"],
            LookAlikes = ["cnvca·HM0vnfb1sNSfQFWeIT0apQZxosLSLgziL4vCJPcMeT6IXBPC"],
        },
        new()
        {
            Id = "clickup-personal-token", Issuer = "ClickUp", What = "personal API token",
            Shape = @"pk_\d{1,9}_[A-Z0-9]{32}", Literal = "pk_",
            RevokeAt = "https://app.clickup.com/settings/apps", Source = "https://developer.clickup.com/docs/authentication",
            Examples = ["pk_·0_DVD4GTO7AIGPW41J6G39AIH525O5N0E5"],
            LookAlikes = ["pk_·0_DVD4GTO7AIGPW41J6G39AIH525O5N"],
        },
        new()
        {
            Id = "hubspot-access-token", Issuer = "HubSpot", What = "private app token",
            Shape = @"pat-[a-z]{2}\d-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}", Literal = "pat-",
            RevokeAt = "https://app.hubspot.com/private-apps/", Source = "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
            Examples = ["pat-·eq7-AbcFc0C6-7A4d-aFD0-A2Df-4489a9c0B613"],
            LookAlikes = ["pat-·eq7-AbcFc0C6-7A4d-aFD0-A2Df-4489a9c0B"],
        },
        new()
        {
            Id = "typeform-access-token", Issuer = "Typeform", What = "personal access token",
            Shape = @"tfp_[\w=-]{40,64}", Literal = "tfp_",
            RevokeAt = "https://admin.typeform.com/user/tokens", Source = "https://www.typeform.com/developers/get-started/personal-access-token/",
            Examples = ["tfp_·ho3Rdgk7wj8QrbEiForWl7QbRFq3GCECk07mobkR"],
            LookAlikes = ["tfp_·ho3Rdgk7wj8QrbEiForWl7QbRFq3GCECk07mo"],
        },
        new()
        {
            Id = "teamwork-api-token", Issuer = "Teamwork", What = "API token",
            Shape = @"tkn\.v1_[A-Za-z0-9+/]{70,72}={0,2}", Literal = "tkn.v1_",
            RevokeAt = "https://www.teamwork.com/launchpad/",
            Examples = ["tkn.v1_·uyrraNKoKclgRb7gSTKNEDwBBZAvlOX0y38K39zMQbhOh4WycC16IFGAJJJJyIWdXN96f7"],
            LookAlikes = ["tkn.v1_·uyrraNKoKclgRb7gSTKNEDwBBZAvlOX0y38K39zMQbhOh4WycC16IFGAJJJJyIWdXN9"],
        },
        new()
        {
            Id = "workato-developer-token", Issuer = "Workato", What = "developer API token",
            Shape = @"wrka-eyJ[\w-]{10,500}\.eyJ[\w-]{10,1500}\.[\w-]{40,1000}", Literal = "wrka-eyJ",
            RevokeAt = "https://app.workato.com/members/api/clients",
            Examples = ["wrka-eyJ·Nvi7SvoDey.eyJdBWALfW0pA.QK535FTm7wDzJJYNRR3M01QtyPUWyCE9JEFtFyCr"],
            LookAlikes = ["wrka-eyJ·Nvi7SvoDey.eyJdBWALfW0pA.QK535FTm7wDzJJYNRR3M01QtyPUWyCE9JEFtF"],
        },
    ];
}
