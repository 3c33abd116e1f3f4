namespace PreCommitDs.Secrets.Rules;

/// <summary>Tokens of other messengers.</summary>
internal static class ChatRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        new()
        {
            Id = "discord-webhook-url", Issuer = "Discord", What = "webhook",
            Shape = @"discord\.com/api/webhooks/[0-9]{17,20}/[\w-]{60,80}", Literal = "discord.com/api/webhooks/",
            RevokeAt = "https://support.discord.com/hc/articles/228383668-Intro-to-Webhooks", Source = "https://discord.com/developers/docs/resources/webhook",
            Examples = ["discord.com/api/webhooks/·07792936903720492/nbRHO3xYTmOeV1zCC8Wtf8nrZqfyVtZlGzCZU5CcFOPR497eK8dYoRyVnnwO"],
            LookAlikes = ["discord.com/api/webhooks/·07792936903720492/nbRHO3xYTmOeV1zCC8Wtf8nrZqfyVtZlGzCZU5CcFOPR497eK8dYoRyVn"],
        },
        new()
        {
            Id = "discordapp-webhook-url", Issuer = "Discord", What = "webhook",
            Shape = @"discordapp\.com/api/webhooks/[0-9]{17,20}/[\w-]{60,80}", Literal = "discordapp.com/api/webhooks/",
            RevokeAt = "https://support.discord.com/hc/articles/228383668-Intro-to-Webhooks", Source = "https://discord.com/developers/docs/resources/webhook",
            Examples = ["discordapp.com/api/webhooks/·86080324764327098/pSoHsNCuhZoU62y3nJNxyZRfqDkyCb3QWFipk6OJUrjKFdX0QzCXaiZ6JIdV"],
            LookAlikes = ["discordapp.com/api/webhooks/·86080324764327098/pSoHsNCuhZoU62y3nJNxyZRfqDkyCb3QWFipk6OJUrjKFdX0QzCXaiZ6J"],
        },
        new()
        {
            Id = "telegram-bot-token-8", Issuer = "Telegram", What = "bot token",
            Shape = @"\d{8}:AA[\w-]{33}", Literal = ":AA", Offset = 8,
            RevokeAt = "https://t.me/BotFather", Source = "https://core.telegram.org/bots/features#botfather",
            Examples = ["38458682:AA·O4MWfwXwVfAOnddCAAfTqBbIU7qCneA63"],
            LookAlikes = ["38458682:AA·O4MWfwXwVfAOnddCAAfTqBbIU7qCne"],
        },
        new()
        {
            Id = "telegram-bot-token-9", Issuer = "Telegram", What = "bot token",
            Shape = @"\d{9}:AA[\w-]{33}", Literal = ":AA", Offset = 9,
            RevokeAt = "https://t.me/BotFather", Source = "https://core.telegram.org/bots/features#botfather",
            Examples = ["684537436:AA·P6pjRz5nFLVyX6AOIAR8RMhKI87bDRlFN"],
            LookAlikes = ["684537436:AA·P6pjRz5nFLVyX6AOIAR8RMhKI87bDR"],
        },
        new()
        {
            Id = "telegram-bot-token", Issuer = "Telegram", What = "bot token",
            Shape = @"\d{10}:AA[\w-]{33}", Literal = ":AA", Offset = 10,
            RevokeAt = "https://t.me/BotFather", Source = "https://core.telegram.org/bots/features#botfather",
            Examples = ["6424207470:AA·VKw0LphrfXAdBSarN4gOO8IFrAzXpV3Bb"],
            LookAlikes = ["6424207470:AA·VKw0LphrfXAdBSarN4gOO8IFrAzXpV"],
        },
        new()
        {
            Id = "microsoft-teams-webhook-url", Issuer = "Microsoft", What = "Teams webhook",
            Shape = @"webhook\.office\.com/webhookb2/[A-Za-z0-9-]{36}@[A-Za-z0-9-]{36}/IncomingWebhook/[A-Za-z0-9]{32}/[A-Za-z0-9-]{36}(/V2[\w-]{40,60})?", Literal = "webhook.office.com/webhookb2/",
            RevokeAt = "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook", Source = "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
            Examples = ["webhook.office.com/webhookb2/·quSdkHQ8GPJYqMBxduY7xGhhOuCr3zWy0m9y@BQtuxJvW1tkLkiGcJk0DwjhupHmTz4WncsWm/IncomingWebhook/oyMOvweYjtq0TSQ0zW7dyweoyR7utko0/GjeTR4tqJ0G2bU0yBDR0lEH9TldwnsTcZ20C/V2r8Ri6rTQFOJh2rUNJLIlDESnlblaNX7eMdrzPIKr", "webhook.office.com/webhookb2/·mMGxC4QoMzL0xJm3U6D8OdcER8PxPy1GE6yK@ZTc2xnHzHSjibXIiN9aKQw3oZdV5rN5DdCeb/IncomingWebhook/doW88BYTGXWC72khIesJAMDQVMBWTXAL/cvuvRHUwohVa2h9CaNrskaq5qUDl7ewFthqX"],
        },
        new()
        {
            Id = "microsoft-teams-connector-url", Issuer = "Microsoft", What = "Teams webhook",
            Shape = @"outlook\.office\.com/webhook/[A-Za-z0-9-]{36}@[A-Za-z0-9-]{36}/IncomingWebhook/[A-Za-z0-9]{32}/[A-Za-z0-9-]{36}(/V2[\w-]{40,60})?", Literal = "outlook.office.com/webhook/",
            RevokeAt = "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook", Source = "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
            Examples = ["outlook.office.com/webhook/·hOmHa1lRW8KYr4YzNTxtwqRBA4nbp58C6Mdi@Ak3dWJF9OAN17nnf23GnSsaP0P9TbLjooI3V/IncomingWebhook/pXaaJIGvKMoqBteRI0cblZYJ0fnNfTvc/Pj3wcWpoq41isBP3cXhBIJlDIuSQv99yjL1r/V2tr2hv9yGOsaPs4i3qHWnlWwDFQJdj87WObPF6Inb", "outlook.office.com/webhook/·b74flloEDRWZIG96obfucgm7DtrJX44hYyrx@mqSbrxbGY9Xn5R1Qzu5U7zyNSGDltyOS673K/IncomingWebhook/Ig79r6kUIml6Yjy5JIaNzpOXbn2H3zui/Wtyp8gABztypSFFAtELmV7nnoHw6sncSsKDB"],
        },
        new()
        {
            Id = "zapier-webhook-url", Issuer = "Zapier", What = "webhook",
            Shape = @"hooks\.zapier\.com/hooks/catch/[0-9]{5,10}/[a-z0-9]{5,10}", Literal = "hooks.zapier.com/hooks/catch/",
            RevokeAt = "https://zapier.com/app/zaps",
            Examples = ["hooks.zapier.com/hooks/catch/·19036/0nlyz"],
            LookAlikes = ["hooks.zapier.com/hooks/catch/·19036/0n"],
        },
        new()
        {
            Id = "telnyx-api-key", Issuer = "Telnyx", What = "API key",
            Shape = @"KEY[\w-]{55}", Literal = "KEY",
            Keywords = ["telnyx"],
            RevokeAt = "https://portal.telnyx.com/#/app/api-keys",
            Examples = ["telnyx_key = KEY·qEAq3ogTVAT4r4xEsKejbzjFjpobVo5axbza4XOxbTztO2iJulftvLE"],
            LookAlikes = ["KEY·qEAq3ogTVAT4r4xEsKejbzjFjpobVo5axbza4XOxbTztO2iJulftvLE", "telnyx_key = KEY·qEAq3ogTVAT4r4xEsKejbzjFjpobVo5axbza4XOxbTztO2iJulft"],
        },
        new()
        {
            Id = "twitch-stream-key", Issuer = "Twitch", What = "stream key",
            Shape = @"live_\d{6,12}_[A-Za-z0-9]{30}", Literal = "live_",
            RevokeAt = "https://dashboard.twitch.tv/settings/stream",
            Examples = ["live_·389556_tVnq42oS8GkKv3wO4PizSJzknWsUUv"],
            LookAlikes = ["live_·389556_tVnq42oS8GkKv3wO4PizSJzknWs"],
        },
    ];
}
