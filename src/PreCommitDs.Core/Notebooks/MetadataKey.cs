using System.Text;

namespace PreCommitDs.Notebooks;

/// <summary>
/// A dotted key that is removed: <c>metadata.NAME</c> below the notebook's metadata, <c>cell.NAME</c> below each cell
/// (so <c>cell.metadata.tags</c>, <c>cell.attachments</c>). The notation is nbstripout's.
/// </summary>
public sealed record MetadataKey
{
    private MetadataKey(string text, bool isCell, string path)
    {
        Text = text;
        IsCell = isCell;
        Path = Encoding.UTF8.GetBytes(path);
    }

    /// <summary>The key as it was written.</summary>
    public string Text { get; }

    /// <summary>Whether the key is looked up in cells, not in the notebook's metadata.</summary>
    public bool IsCell { get; }

    /// <summary>The part behind the first dot. A member of this whole name comes first, then its head and the rest below it.</summary>
    internal ReadOnlyMemory<byte> Path { get; }

    /// <summary>Reads a key; null where it begins with neither <c>metadata.</c> nor <c>cell.</c></summary>
    public static MetadataKey? Parse(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return (dot < 0 ? "" : text[..dot]) switch
        {
            "metadata" => new MetadataKey(text, false, text[(dot + 1)..]),
            "cell" => new MetadataKey(text, true, text[(dot + 1)..]),
            _ => null,
        };
    }
}
