namespace PreCommitDs.Configuration;

/// <summary>Settings that hold for some paths only; where several match, the later ones win.</summary>
/// <param name="Paths">Globs below the folder of the configuration file.</param>
/// <param name="ByHook">The settings by hook id.</param>
internal sealed record SettingsOverride(IReadOnlyList<string> Paths, IReadOnlyDictionary<string, IReadOnlyList<Setting>> ByHook);
