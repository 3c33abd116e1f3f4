using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners;

/// <summary>A repository of hooks in the configuration of pre-commit or prek.</summary>
/// <param name="Url">Its URL, or <c>local</c>, <c>meta</c> or <c>builtin</c>; empty where nothing is said.</param>
/// <param name="Revision">The tag or commit; null where nothing is said.</param>
/// <param name="Hooks">What is taken from it.</param>
/// <param name="Node">All that is said of it, with the places.</param>
internal sealed record ConfiguredRepository(string Url, string? Revision, IReadOnlyList<ConfiguredHook> Hooks, DocumentMapping Node)
{
    /// <summary>Where it stands, from its first key on.</summary>
    public DocumentPlace Place => Node.Place;

    /// <summary>Whether its hooks are declared in the file itself.</summary>
    public bool IsLocal => Url == "local";
}
