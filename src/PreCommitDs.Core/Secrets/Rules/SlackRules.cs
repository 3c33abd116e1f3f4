namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of Slack.</summary>
internal static class SlackRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "slack-bot-token", Issuer = "Slack", What = "bot token",
            Shape = "xoxb-[0-9]{8,14}-([0-9]{8,14}-)?[A-Za-z0-9]{16,34}", Literal = "xoxb-",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/authentication/token-types",
            Examples = ["xoxb-·44710248-04096765-7LcQ8ebw3Df7D84c", "xoxb-·74642442-wKfxL36qWa03FIi0"],
            LookAlikes = ["xoxb-·44710248-04096765-7LcQ8ebw3Df7D", "xoxb-your-bot-token-goes-right-here"],
        },
        new()
        {
            Id = "slack-user-token", Issuer = "Slack", What = "user token",
            Shape = "xoxp(-[0-9]{8,14}){3}-[A-Za-z0-9]{28,34}", Literal = "xoxp-",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/authentication/token-types",
            Examples = ["xoxp-·61700767-98456723-84952161-NyqgwDEap06kHObMXkVbxUCX05si"],
            LookAlikes = ["xoxp-·61700767-98456723-84952161-NyqgwDEap06kHObMXkVbxUCX0"],
        },
        new()
        {
            Id = "slack-export-token", Issuer = "Slack", What = "user token",
            Shape = "xoxe(-[0-9]{8,14}){3}-[A-Za-z0-9]{28,34}", Literal = "xoxe-",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/authentication/token-types",
            Examples = ["xoxe-·92601996-16708513-83378769-b5OFby2EjpJhLorSMJYC3v0wjzpA"],
            LookAlikes = ["xoxe-·92601996-16708513-83378769-b5OFby2EjpJhLorSMJYC3v0wj"],
        },
        new()
        {
            Id = "slack-app-token", Issuer = "Slack", What = "app-level token",
            Shape = @"xapp-\d-[A-Z0-9]{8,14}-\d{8,15}-[a-f0-9]{64}", Literal = "xapp-",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/authentication/token-types",
            Examples = ["xapp-·8-WOL9SUX2-27931941-23224126351d205bc01c6f26def50e06c494eb3fb5ab157f75f90b21e143ecae"],
            LookAlikes = ["xapp-·8-WOL9SUX2-27931941-23224126351d205bc01c6f26def50e06c494eb3fb5ab157f75f90b21e143e"],
        },
        new()
        {
            Id = "slack-config-token", Issuer = "Slack", What = "app configuration token",
            Shape = @"xoxe\.xox[bp]-\d-[A-Za-z0-9]{150,170}", Literal = "xoxe.xox",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/authentication/token-types",
            Examples = ["xoxe.xox·b-8-EEMjTnBQZ3LxY8iMj9YOoQR9eboz1HnMtQbAHOlmZjINBkWgSfWBIo7z6yPFBYE2BLhmvL1Khd2eZBnhB1BhX5NDstvTVNw8AwGcOstYvEIiPYUOVbboy4F3IM5tJ1W5DG1S1TkxDOXckcNivCiaWh"],
            LookAlikes = ["xoxe.xox·b-8-EEMjTnBQZ3LxY8iMj9YOoQR9eboz1HnMtQbAHOlmZjINBkWgSfWBIo7z6yPFBYE2BLhmvL1Khd2eZBnhB1BhX5NDstvTVNw8AwGcOstYvEIiPYUOVbboy4F3IM5tJ1W5DG1S1TkxDOXckcNivCi"],
        },
        new()
        {
            Id = "slack-config-refresh-token", Issuer = "Slack", What = "refresh token of an app configuration",
            Shape = @"xoxe-\d-[A-Za-z0-9]{140,150}", Literal = "xoxe-",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/authentication/token-types",
            Examples = ["xoxe-·9-XsZ5VX0Rs1e5MdOLZv75W0de91c0HttXeyKxLYmXBIiK7ZTXvhxEtftrVXkzQohI7Yb78sPlPpNCUfDK3sH5S39rXZSgEHZti4V5kKb7jOsTZ53DVNAagQCmZsdhjj3zhzT5yuENNxjP"],
            LookAlikes = ["xoxe-·9-XsZ5VX0Rs1e5MdOLZv75W0de91c0HttXeyKxLYmXBIiK7ZTXvhxEtftrVXkzQohI7Yb78sPlPpNCUfDK3sH5S39rXZSgEHZti4V5kKb7jOsTZ53DVNAagQCmZsdhjj3zhzT5yuENN"],
        },
        new()
        {
            Id = "slack-workspace-token", Issuer = "Slack", What = "workspace access token",
            Shape = "xoxa-([0-9]-([0-9]{8,14}-){0,3}|([0-9]{8,14}-){2,3})[A-Za-z0-9]{10,64}", Literal = "xoxa-",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/authentication/token-types",
            Examples = ["xoxa-·3-CGEDVnsBdN"],
            LookAlikes = ["xoxa-·3-CGEDVns"],
        },
        new()
        {
            Id = "slack-workspace-refresh-token", Issuer = "Slack", What = "workspace refresh token",
            Shape = "xoxr-([0-9]-([0-9]{8,14}-){0,3}|([0-9]{8,14}-){2,3})[A-Za-z0-9]{10,64}", Literal = "xoxr-",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/authentication/token-types",
            Examples = ["xoxr-·8-FI9O5JPPK8"],
            LookAlikes = ["xoxr-·8-FI9O5JP"],
        },
        new()
        {
            Id = "slack-session-token", Issuer = "Slack", What = "session token of a browser",
            Shape = "xoxc(-[0-9]{8,14}){3}-[a-f0-9]{64}", Literal = "xoxc-",
            RevokeAt = "https://api.slack.com/apps",
            Examples = ["xoxc-·07816071-34198178-32061831-846ec9466b2bf7459883c43fb6c8a9ca33cc4ec7bf187198335b22c354d32765"],
            LookAlikes = ["xoxc-·07816071-34198178-32061831-846ec9466b2bf7459883c43fb6c8a9ca33cc4ec7bf187198335b22c354d32"],
        },
        new()
        {
            Id = "slack-session-cookie", Issuer = "Slack", What = "session cookie",
            Shape = "xoxd-[A-Za-z0-9%+/=_-]{60,400}", Literal = "xoxd-",
            RevokeAt = "https://api.slack.com/apps",
            Examples = ["xoxd-·hjBRVigpZ6OSl24JF1K855K6nS4u2QtBJP7OtDRpKLyDtyi62hB5PeokX6AH"],
            LookAlikes = ["xoxd-·hjBRVigpZ6OSl24JF1K855K6nS4u2QtBJP7OtDRpKLyDtyi62hB5PeokX"],
        },
        new()
        {
            Id = "slack-legacy-token", Issuer = "Slack", What = "legacy token",
            Shape = "xoxs(-[0-9]{6,14}){3}-[a-f0-9]{10,64}", Literal = "xoxs-",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/authentication/token-types",
            Examples = ["xoxs-·891560-294110-368571-e5dbef3ac7"],
            LookAlikes = ["xoxs-·891560-294110-368571-e5dbef3"],
        },
        new()
        {
            Id = "slack-legacy-oauth-token", Issuer = "Slack", What = "legacy OAuth token",
            Shape = "xoxo(-[0-9]{6,14}){1,3}-[a-f0-9]{10,64}", Literal = "xoxo-",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/authentication/token-types",
            Examples = ["xoxo-·691580-5ad8346411"],
        },
        new()
        {
            Id = "slack-webhook-url", Issuer = "Slack", What = "incoming webhook",
            Shape = @"hooks\.slack\.com/services/T[A-Za-z0-9]{6,12}/B[A-Za-z0-9]{6,12}/[A-Za-z0-9]{20,26}", Literal = "hooks.slack.com/services/",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/messaging/webhooks",
            Examples = ["hooks.slack.com/services/·TxZ2xDq/B2dGNOT/LKNBKCNj37NZTIqLXR70"],
            LookAlikes = ["hooks.slack.com/services/·TxZ2xDq/B2dGNOT/LKNBKCNj37NZTIqLX"],
        },
        new()
        {
            Id = "slack-workflow-url", Issuer = "Slack", What = "webhook of a workflow",
            Shape = @"hooks\.slack\.com/workflows/T[A-Za-z0-9]{6,12}/A[A-Za-z0-9]{6,12}/[0-9]{10,20}/[A-Za-z0-9]{20,32}", Literal = "hooks.slack.com/workflows/",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/messaging/webhooks",
            Examples = ["hooks.slack.com/workflows/·T0yfFbW/Aia9TR9/3055433092/yQ8Ymm6It16hihlWjX9V"],
            LookAlikes = ["hooks.slack.com/workflows/·T0yfFbW/Aia9TR9/3055433092/yQ8Ymm6It16hihlWj"],
        },
        new()
        {
            Id = "slack-trigger-url", Issuer = "Slack", What = "trigger of a workflow",
            Shape = @"hooks\.slack\.com/triggers/[TE][A-Za-z0-9]{6,12}/[0-9]{10,20}/[a-f0-9]{32}", Literal = "hooks.slack.com/triggers/",
            RevokeAt = "https://api.slack.com/apps", Source = "https://api.slack.com/messaging/webhooks",
            Examples = ["hooks.slack.com/triggers/·E5tdEQL/6268968481/c05d3128ee21c8549aa1e30c1f2e9737"],
            LookAlikes = ["hooks.slack.com/triggers/·E5tdEQL/6268968481/c05d3128ee21c8549aa1e30c1f2e9"],
        },
    ];
}
