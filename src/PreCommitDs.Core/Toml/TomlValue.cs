namespace PreCommitDs.Toml;

/// <summary>A value of a TOML document.</summary>
internal abstract class TomlValue(TomlPosition position)
{
    /// <summary>
    /// Where the value stands. For a table or array of tables that is the header that defines it (of an array the first), brackets
    /// included, or, where no header does, the part of a key that does.
    /// </summary>
    public TomlPosition Position { get; protected set; } = position;

    /// <summary>The type with its article, for messages.</summary>
    public abstract string TypeName { get; }
}
