using PreCommitDs.Secrets.Custom;
using PreCommitDs.Secrets.Suppression;

namespace PreCommitDs.Secrets;

/// <summary>What a repository wants otherwise: what passes, and what is looked for beside the rules that are known here.</summary>
public sealed record SecretOptions
{
    /// <summary>Whether no comment and no cell tag lets anything pass.</summary>
    public bool ForbidInline { get; init; }

    /// <summary>Values that are no secrets wherever they stand.</summary>
    public IReadOnlyList<AllowedValue> AllowedValues { get; init; } = [];

    /// <summary>The baseline of detect-secrets, or null where there is none.</summary>
    public DetectSecretsBaseline? DetectSecrets { get; init; }

    /// <summary>Rules of the repository's own.</summary>
    public IReadOnlyList<CustomRule> Rules { get; init; } = [];
}
