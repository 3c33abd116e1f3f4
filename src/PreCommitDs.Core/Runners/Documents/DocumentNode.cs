namespace PreCommitDs.Runners.Documents;

/// <summary>A value of a YAML, JSON or TOML file, with its place.</summary>
/// <param name="Place">Where it stands; of an alias, where that does.</param>
internal abstract record DocumentNode(DocumentPlace Place)
{
    /// <summary>Whether another place holds it, and only a reference stands here.</summary>
    public bool IsAlias { get; init; }

    /// <summary>The kind with its article, for messages.</summary>
    public abstract string TypeName { get; }
}
