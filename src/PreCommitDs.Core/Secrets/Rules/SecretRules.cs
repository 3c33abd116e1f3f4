namespace PreCommitDs.Secrets.Rules;

/// <summary>Every kind of credential that is known.</summary>
internal static class SecretRules
{
    public static IReadOnlyList<SecretRule> All { get; } =
    [
        .. LanguageModelRules.All,
    ];
}
