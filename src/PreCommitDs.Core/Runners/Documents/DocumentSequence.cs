namespace PreCommitDs.Runners.Documents;

/// <summary>A list.</summary>
/// <param name="Place">From the first item, or the bracket, to the end of the last.</param>
/// <param name="Items">What it holds.</param>
/// <param name="IsFlow">Whether it is written in brackets.</param>
internal sealed record DocumentSequence(DocumentPlace Place, IReadOnlyList<DocumentNode> Items, bool IsFlow) : DocumentNode(Place)
{
    public override string TypeName => "a list";
}
