namespace PreCommitDs.Toml;

/// <summary>The text is no TOML: what is wrong, what is expected, and where.</summary>
internal sealed class TomlException(TomlPosition position, string message) : Exception(message)
{
    /// <summary>What is wrong; of no length where something is missing.</summary>
    public TomlPosition Position { get; } = position;
}
