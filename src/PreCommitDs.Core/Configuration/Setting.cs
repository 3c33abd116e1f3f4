using PreCommitDs.Toml;

namespace PreCommitDs.Configuration;

/// <summary>A key of a configuration file and what it is set to.</summary>
/// <param name="Key">The name of an option, without its hyphens.</param>
/// <param name="Position">Where the key stands.</param>
/// <param name="Value">What it is set to.</param>
internal sealed record Setting(string Key, TomlPosition Position, TomlValue Value);
