using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;
using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.Texts;

/// <summary>Tells where in a notebook that stands which is in its text: places in their order cost one pass.</summary>
internal ref struct NotebookPlaces(ReadOnlySpan<byte> file, NotebookMap map, LogicalText text)
{
    private readonly ReadOnlySpan<byte> _file = file;
    private readonly LogicalText _text = text;
    private TextWay _way = new(text, file);
    private TextPlaces _places = new(text);
    private LineCursor _lines = new(file);
    private int _before;

    /// <summary>The place of what stands from one offset of the text up to another.</summary>
    public Location At(int start, int end)
    {
        var part = _text.PartAt(start);
        var (line, column) = _places.At(start);
        var raw = _way.Back(start, end);
        // What stands in the text behind may stand in the file before, as metadata does.
        if (raw.Start < _before) _lines = new LineCursor(_file);
        _before = raw.End;
        var location = Location.Between(ref _lines, raw.Start, raw.End) with { CellLine = line, CellColumn = column };
        return part.Cell == 0 ? location : location with { Cell = part.Cell, CellId = IdOf(part.Cell), CellOutput = part.Output };
    }

    private readonly string? IdOf(int cell)
    {
        foreach (var member in map.MembersOf(map.Cells[cell - 1]))
            if (member.Is(_file, "id"u8) && JsonContainer.IsString(_file, member.Value)) return JsonText.Decode(member.Value.Of(_file));
        return null;
    }
}
