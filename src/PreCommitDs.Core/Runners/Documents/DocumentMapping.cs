namespace PreCommitDs.Runners.Documents;

/// <summary>Keys and their values, in the order of the file; those that come from elsewhere follow.</summary>
/// <param name="Place">From the first key, or the brace, to the end of the last value.</param>
/// <param name="Entries">What it holds.</param>
/// <param name="IsFlow">Whether it is written in braces.</param>
internal sealed record DocumentMapping(DocumentPlace Place, IReadOnlyList<DocumentEntry> Entries, bool IsFlow) : DocumentNode(Place)
{
    public override string TypeName => "a mapping";

    /// <summary>The entry of a key: of several the last, as YAML's readers have it; what is written here counts before what is merged in.</summary>
    public DocumentEntry? Entry(string key)
    {
        DocumentEntry? merged = null;
        for (var i = Entries.Count - 1; i >= 0; i--)
        {
            if (Entries[i].Key.Value != key) continue;
            if (!Entries[i].IsMerged) return Entries[i];
            merged = Entries[i];
        }

        return merged;
    }

    /// <summary>The value of a key; null where there is none.</summary>
    public DocumentNode? Find(string key) => Entry(key)?.Value;
}
