namespace PreCommitDs.Notebooks;

/// <summary>What becomes of cell ids (nbformat 4.5 and later).</summary>
public enum IdPolicy
{
    /// <summary>They stay as they are.</summary>
    Keep,

    /// <summary>Missing and doubled ones get an id made from the cell's source.</summary>
    Fill,

    /// <summary>Each becomes the number of its cell, from 0.</summary>
    Sequential,

    /// <summary>They are removed.</summary>
    Drop,
}
