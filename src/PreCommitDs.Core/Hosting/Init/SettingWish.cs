namespace PreCommitDs.Hosting.Init;

/// <summary>A setting that our configuration should have.</summary>
/// <param name="Hook">The hook's id.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">Its value, as TOML writes it.</param>
/// <param name="Glob">The files that it is for; null: all.</param>
internal sealed record SettingWish(string Hook, string Key, string Value, string? Glob = null);
