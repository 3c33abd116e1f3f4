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
    ];
}
