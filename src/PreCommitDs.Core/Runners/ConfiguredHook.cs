using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners;

/// <summary>A hook in the configuration of pre-commit or prek. What it does not say is null.</summary>
/// <param name="Id">Its id; empty where it has none.</param>
/// <param name="Node">All that is said of it, with the places.</param>
internal sealed record ConfiguredHook(string Id, DocumentMapping Node)
{
    /// <summary>Where it stands, from its first key on.</summary>
    public DocumentPlace Place => Node.Place;

    public string? Alias => FieldReader.Text(Node, "alias");

    public string? Entry => FieldReader.Text(Node, "entry");

    public string? Language => FieldReader.Text(Node, "language");

    /// <summary>When it runs, by the names that the file has for that.</summary>
    public IReadOnlyList<string>? Stages => FieldReader.Texts(Node, "stages");

    public IReadOnlyList<string> Arguments => FieldReader.Texts(Node, "args") ?? [];

    /// <summary>A regular expression; prek knows globs too, which are not read.</summary>
    public string? Files => FieldReader.Text(Node, "files");

    public string? Exclude => FieldReader.Text(Node, "exclude");

    public IReadOnlyList<string> AdditionalDependencies => FieldReader.Texts(Node, "additional_dependencies") ?? [];
}
