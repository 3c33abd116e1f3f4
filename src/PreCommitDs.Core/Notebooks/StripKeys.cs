namespace PreCommitDs.Notebooks;

/// <summary>The keys that a set of options removes, parted by where they are looked up.</summary>
internal sealed class StripKeys
{
    public StripKeys(StripOptions options)
    {
        var notebook = Paths(options.Keys, isCell: false);
        var cell = Paths(options.Keys, isCell: true);
        if (options.Kernelspec.IsDropped) notebook.Add("kernelspec"u8.ToArray());
        if (options.LanguageVersion.IsDropped) notebook.Add("language_info.version"u8.ToArray());
        if (options.Ids == IdPolicy.Drop) cell.Add("id"u8.ToArray());
        RemovesIds = cell.Exists(path => path.Span.SequenceEqual("id"u8));
        Notebook = new KeySet(notebook);
        Cell = new KeySet(cell);
    }

    /// <summary>Whether no cell keeps its id, so that none need be made.</summary>
    public bool RemovesIds { get; }

    public KeySet Notebook { get; }

    public KeySet Cell { get; }

    private static List<ReadOnlyMemory<byte>> Paths(IEnumerable<MetadataKey> keys, bool isCell) =>
        [.. keys.Where(key => key.IsCell == isCell).Select(key => key.Path)];
}
