namespace PreCommitDs.Toml;

/// <summary>A key of a table and its value.</summary>
/// <param name="Key">One key, never a dotted one.</param>
/// <param name="KeyPosition">Where the key, or the part of a dotted key or header, stands first, quotes included.</param>
/// <param name="Value">What it is set to.</param>
internal readonly record struct TomlEntry(string Key, TomlPosition KeyPosition, TomlValue Value);
