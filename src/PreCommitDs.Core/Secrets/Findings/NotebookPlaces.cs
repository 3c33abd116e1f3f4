using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets.Findings;

/// <summary>Where credentials stand in a notebook: the cell, which of its outputs, the line there, and the line of the file.</summary>
internal readonly ref struct NotebookPlaces(ReadOnlySpan<byte> file, NotebookMap map, LogicalText text)
{
    private readonly ReadOnlySpan<byte> _file = file;

    public Location Of(Secret secret)
    {
        var location = Location.At(_file, text.FileOffset(_file, secret.Start));
        var part = text.PartAt(secret.Start);
        return part.Cell == 0 ? location : location with { Cell = part.Cell, CellId = IdOf(part.Cell), CellOutput = part.Output, CellLine = text.LineAt(secret.Start) };
    }

    private string? IdOf(int cell)
    {
        foreach (var member in map.MembersOf(map.Cells[cell - 1]))
            if (member.Is(_file, "id"u8) && JsonContainer.IsString(_file, member.Value)) return JsonText.Decode(member.Value.Of(_file));
        return null;
    }
}
