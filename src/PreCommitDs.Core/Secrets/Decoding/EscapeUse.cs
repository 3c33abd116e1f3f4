namespace PreCommitDs.Secrets.Decoding;

/// <summary>What backslashes mean in a text.</summary>
internal enum EscapeUse
{
    /// <summary>Nobody knows: what only an escape looks like counts.</summary>
    Some,

    /// <summary>Strings have escapes, as in JSON.</summary>
    All,

    /// <summary>Strings have escapes and go on in the next line, as in YAML and TOML.</summary>
    Folded,
}
