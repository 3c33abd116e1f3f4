using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;

namespace PreCommitDs.Secrets.Suppression;

/// <summary>The tag by which a notebook cell says that what looks like a secret in it is none: JSON has no comments.</summary>
/// <param name="file">The notebook.</param>
/// <param name="map">Where everything stands in it.</param>
internal ref struct CellTags(ReadOnlySpan<byte> file, NotebookMap map)
{
    private readonly ReadOnlySpan<byte> _file = file;
    private int _cell;
    private bool _isTagged;

    private static ReadOnlySpan<byte> Allow => "allow-secret"u8;

    /// <summary>Whether a cell has it.</summary>
    /// <param name="cell">Its number, from 1; 0: none.</param>
    public bool AllowSecrets(int cell)
    {
        if (cell != _cell) (_cell, _isTagged) = (cell, cell > 0 && Has(map.Cells[cell - 1]));
        return _isTagged;
    }

    private readonly bool Has(CellMap cell)
    {
        if (JsonContainer.Last(_file, map.MembersOf(cell), "metadata"u8) is not { } metadata) return false;
        if (JsonContainer.Last(_file, JsonContainer.Members(_file, metadata), "tags"u8) is not { } tags) return false;
        foreach (var tag in JsonContainer.Elements(_file, tags))
            if (JsonText.Equals(tag.Of(_file), Allow)) return true;
        return false;
    }
}
