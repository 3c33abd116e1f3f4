namespace PreCommitDs.Runners.Foreign;

/// <summary>A hook of somebody else, found in a configuration.</summary>
/// <param name="Known">What is known of it.</param>
/// <param name="Repository">Where it comes from.</param>
/// <param name="Hook">What is said of it.</param>
internal sealed record FoundHook(ForeignHook Known, ConfiguredRepository Repository, ConfiguredHook Hook);
