using System.Runtime.InteropServices;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Formats.Jupyter;

/// <summary>Where everything stands in a notebook: byte offsets only, nothing is decoded or copied.</summary>
internal sealed class NotebookMap
{
    private readonly List<JsonMember> _cellMembers = [];

    /// <summary>Major version of the format; 1 where the file gives none, as nbformat reads it.</summary>
    public int Major { get; set; } = 1;

    public int Minor { get; set; }

    /// <summary>Where something stands that should be a list of cells, or a cell, and is not; -1 for nowhere.</summary>
    public int Misplaced { get; set; } = -1;

    /// <summary>Everything directly in the document.</summary>
    public List<JsonMember> Members { get; } = [];

    public List<CellList> CellLists { get; } = [];

    public List<CellMap> Cells { get; } = [];

    /// <summary>The members of all cells, one cell after the other.</summary>
    public List<JsonMember> CellMembers => _cellMembers;

    public ReadOnlySpan<JsonMember> MembersOf(CellMap cell) =>
        CollectionsMarshal.AsSpan(_cellMembers).Slice(cell.FirstMember, cell.MemberCount);
}
