using System.Text.RegularExpressions;

namespace PreCommitDs.Runners.Foreign;

/// <summary>The hooks of others that do what one of ours does, or read what one of ours reads.</summary>
internal static partial class KnownHooks
{
    private const string Notebooks = "strip-notebooks";
    private const string Secrets = "block-secrets";
    private const string Data = "block-large-data";
    private const string Requirements = "verify-requirements";

    private static readonly Dictionary<string, ForeignHook> ByName = new ForeignHook[]
    {
        new("nbstripout", ForeignUse.Replaced, Notebooks),
        new("nbstripout-fast", ForeignUse.Replaced, Notebooks),
        new("nb-clean", ForeignUse.Replaced, Notebooks),
        new("nbwipers", ForeignUse.Replaced, Notebooks),
        new("nbconvert --clear-output", ForeignUse.Replaced, Notebooks),
        new("detect-secrets", ForeignUse.Replaced, Secrets, "its comments and its baseline .secrets.baseline count here too"),
        new("gitleaks", ForeignUse.Replaced, Secrets, "its comments count here too"),
        new("trufflehog", ForeignUse.Replaced, Secrets, "it asks the services whether a secret is live, which block-secrets, offline, does not"),
        new("detect-private-key", ForeignUse.Replaced, Secrets),
        new("detect-aws-credentials", ForeignUse.Replaced, Secrets),
        new("check-added-large-files", ForeignUse.Replaced, Data),
        new("pip-compile", ForeignUse.Stays, Requirements, "it makes the lock, verify-requirements proves that it fits"),
        new("uv-lock", ForeignUse.Stays, Requirements, "it makes the lock"),
        new("uv-export", ForeignUse.Stays, Requirements, "it makes the lock"),
        new("requirements-txt-fixer", ForeignUse.NeedsExclude, Requirements, "it sorts locks line by line, which tears their comments and hashes apart"),
    }.ToDictionary(static hook => hook.Name, StringComparer.Ordinal);

    /// <summary>All that are known.</summary>
    public static IReadOnlyCollection<ForeignHook> All => ByName.Values;

    /// <summary>Those that a configuration has, in its order.</summary>
    public static IReadOnlyList<FoundHook> In(PreCommitConfig config) =>
    [
        .. from repository in config.Repositories
           from hook in repository.Hooks
           let known = Of(repository, hook)
           where known is not null
           select new FoundHook(known, repository, hook),
    ];

    /// <summary>What is known of a hook; null: nothing.</summary>
    public static ForeignHook? Of(ConfiguredRepository repository, ConfiguredHook hook)
    {
        var byId = ByName.GetValueOrDefault(Name(hook.Id));
        // What a file declares itself is what it runs, whatever it is called.
        return repository.IsLocal && hook.Entry is { } entry ? OfCommand(entry) : byId;
    }

    /// <summary>What is known of a command line; null: nothing.</summary>
    public static ForeignHook? OfCommand(string line)
    {
        if (ClearsOutput().IsMatch(line)) return ByName["nbconvert --clear-output"];
        if (Command().Match(line) is not { Success: true } match) return null;
        return ByName.GetValueOrDefault(match.Groups[1].Value is "detect-secrets-hook" ? "detect-secrets" : match.Groups[1].Value);
    }

    private static string Name(string id) => id switch
    {
        "gitleaks-docker" or "gitleaks-system" => "gitleaks",
        "jupyter-nb-clear-output" or "nbconvert-clear-output" => "nbconvert --clear-output",
        "uv-pip-compile" or "pip-compile-uv" => "pip-compile",
        _ => id,
    };

    [GeneratedRegex(@"\bnbconvert\b.*(--clear-output|ClearOutputPreprocessor)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex ClearsOutput();

    /// <summary>A program at the start of a command, behind a path, a launcher, or <c>python -m</c>.</summary>
    [GeneratedRegex(@"(?:^|[\s/;&|])(nbstripout-fast|nbstripout|nb-clean|nbwipers|detect-secrets-hook|detect-secrets|gitleaks|trufflehog|detect-private-key|detect-aws-credentials|check-added-large-files|pip-compile|requirements-txt-fixer)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
