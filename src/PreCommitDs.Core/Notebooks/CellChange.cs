using PreCommitDs.Formats.Json;

namespace PreCommitDs.Notebooks;

/// <summary>What goes from one cell, or (number 0) from the notebook's own metadata.</summary>
internal sealed class CellChange
{
    /// <summary>Number of the cell from 1, all kinds of cells counted; 0 for the notebook itself.</summary>
    public int Number { get; init; }

    /// <summary>Where the cell stands, or the notebook's metadata.</summary>
    public TextSpan Span { get; init; }

    public int Offset => Span.Start;

    /// <summary>Whether a comment in the cell would keep its outputs if it said why.</summary>
    public bool LacksReason { get; set; }

    public int Outputs { get; set; }

    public int Counts { get; set; }

    public int Keys { get; set; }

    public int Ids { get; set; }

    public bool IsDropped { get; set; }

    public int Bytes { get; set; }

    public bool IsNone => Outputs == 0 && Counts == 0 && Keys == 0 && Ids == 0 && !IsDropped;
}
