namespace PreCommitDs.Requirements.Checks;

/// <summary>What verify-requirements is asked for.</summary>
public sealed record RequirementsOptions
{
    /// <summary>Whether files of requirements that are no locks have to pin every package too.</summary>
    public bool RequirePins { get; init; }

    /// <summary>Whether every line has to have hashes.</summary>
    public bool RequireHashes { get; init; }

    /// <summary>Whether everything that is asked for has to have a lock.</summary>
    public bool RequireLock { get; init; }

    /// <summary>Packages that nothing is said of, in normalised form.</summary>
    public IReadOnlySet<string> IgnoredPackages { get; init; } = new HashSet<string>();

    /// <summary>Sources by the path of their lock, where neither header nor name tells them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Sources { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Ids of the rules that count.</summary>
    public IReadOnlySet<string> Rules { get; init; } = RequirementsRules.All.Select(static rule => rule.Id).ToHashSet(StringComparer.Ordinal);
}
