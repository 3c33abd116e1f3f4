namespace PreCommitDs.Configuration;

/// <summary>What a configuration file says, its keys checked, its values as they are written.</summary>
/// <param name="File">The name of the file, for messages.</param>
/// <param name="Common">For all hooks.</param>
/// <param name="ByHook">For one hook each, by hook id.</param>
/// <param name="Overrides">For some paths, in the order of the file.</param>
internal sealed record Settings(
    string File,
    IReadOnlyList<Setting> Common,
    IReadOnlyDictionary<string, IReadOnlyList<Setting>> ByHook,
    IReadOnlyList<SettingsOverride> Overrides)
{
    /// <summary>The settings of one hook, each key once: its own section over what is said for all.</summary>
    public IReadOnlyList<Setting> Of(string hookId) => Over(Common, ByHook.GetValueOrDefault(hookId, []));

    /// <summary>One list of settings over another.</summary>
    public static IReadOnlyList<Setting> Over(IReadOnlyList<Setting> below, IReadOnlyList<Setting> above) =>
        above.Count == 0 ? below : [.. below.Where(setting => !above.Any(other => other.Key == setting.Key)), .. above];
}
