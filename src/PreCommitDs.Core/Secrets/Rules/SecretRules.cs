namespace PreCommitDs.Secrets.Rules;

/// <summary>Every kind of credential that is known.</summary>
internal static class SecretRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        .. AnthropicRules.All,
        .. AwsRules.All,
        .. AzureDataRules.All,
        .. AzureMessagingRules.All,
        .. AzureRules.All,
        .. DatabaseRules.All,
        .. DataScienceRules.All,
        .. GoogleRules.All,
        .. LanguageModelRules.All,
        .. ModelServiceRules.All,
        .. OpenAiRules.All,
        .. TailscaleRules.All,
        .. GitHubRules.All,
        .. GitLabRules.All,
        .. SourceHostRules.All,
        .. BuildRules.All,
        .. PackageRules.All,
        .. HashiCorpRules.All,
        .. InfrastructureRules.All,
        .. HostingRules.All,
        .. EdgeRules.All,
        .. CloudProviderRules.All,
        .. SlackRules.All,
        .. ChatRules.All,
        .. MailRules.All,

        // Some begin as Stripe's do and say more.
        .. SearchRules.All,
        .. StripeRules.All,
        .. PaymentRules.All,
        .. MonitoringRules.All,
        .. NewRelicRules.All,
        .. ShopRules.All,
        .. WorkspaceRules.All,
        .. FeatureRules.All,
        .. DeveloperRules.All,
        .. DeviceRules.All,
        .. KeyRules.All,
        .. PasswordHashRules.All,
        .. ServiceRules.All,
        .. WebTokenRules.All,
    ];
}
