namespace PreCommitDs.Secrets.Rules;

/// <summary>Every kind of credential that is known.</summary>
internal static class SecretRules
{
    private static IReadOnlyList<SecretRule>? _all;

    /// <summary>The rules of each file. Nothing is made before it is asked for, as few are of use in most texts; the order counts.</summary>
    public static IReadOnlyList<Func<IReadOnlyList<SecretRule>>> Groups { get; } =
    [
        static () => AnthropicRules.All,
        static () => AwsRules.All,
        static () => AzureDataRules.All,
        static () => AzureMessagingRules.All,
        static () => AzureRules.All,
        static () => DatabaseRules.All,
        static () => DataScienceRules.All,
        static () => GoogleRules.All,
        static () => LanguageModelRules.All,
        static () => ModelServiceRules.All,
        static () => OpenAiRules.All,
        static () => TailscaleRules.All,
        static () => GitHubRules.All,
        static () => GitLabRules.All,
        static () => SourceHostRules.All,
        static () => BuildRules.All,
        static () => PackageRules.All,
        static () => HashiCorpRules.All,
        static () => InfrastructureRules.All,
        static () => HostingRules.All,
        static () => EdgeRules.All,
        static () => CloudProviderRules.All,
        static () => SlackRules.All,
        static () => ChatRules.All,
        static () => MailRules.All,
        // Some begin as Stripe's do and say more.
        static () => SearchRules.All,
        static () => StripeRules.All,
        static () => PaymentRules.All,
        static () => MonitoringRules.All,
        static () => NewRelicRules.All,
        static () => ShopRules.All,
        static () => WorkspaceRules.All,
        static () => FeatureRules.All,
        static () => DeveloperRules.All,
        static () => DeviceRules.All,
        static () => KeyRules.All,
        static () => PasswordHashRules.All,
        static () => ServiceRules.All,
        static () => WebTokenRules.All,
    ];

    /// <summary>All of them, in the order of their groups.</summary>
    public static IReadOnlyList<SecretRule> All => _all ??= [.. Groups.SelectMany(static group => group())];
}
