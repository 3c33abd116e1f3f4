namespace PreCommitDs.Runners.Documents;

/// <summary>A single value.</summary>
/// <param name="Place">Where it stands, quotes included.</param>
/// <param name="Value">What it says, escapes resolved.</param>
/// <param name="Quote">The quote around it; 0 where there is none.</param>
internal sealed record DocumentScalar(DocumentPlace Place, string Value, char Quote = '\0') : DocumentNode(Place)
{
    /// <summary>Whether it says that there is nothing.</summary>
    public bool IsNull => Quote == '\0' && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string TypeName => IsNull ? "nothing" : "a text";
}
