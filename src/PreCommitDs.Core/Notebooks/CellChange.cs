namespace PreCommitDs.Notebooks;

/// <summary>What goes from one cell, or (number 0) from the notebook's own metadata.</summary>
internal sealed class CellChange
{
    /// <summary>Number of the cell from 1, all kinds of cells counted; 0 for the notebook itself.</summary>
    public int Number { get; init; }

    /// <summary>Byte offset of the cell.</summary>
    public int Offset { get; init; }

    public int Outputs { get; set; }

    public int Counts { get; set; }

    public int Keys { get; set; }

    public int Ids { get; set; }

    public bool IsDropped { get; set; }

    public int Bytes { get; set; }

    public bool IsNone => Outputs == 0 && Counts == 0 && Keys == 0 && Ids == 0 && !IsDropped;
}
