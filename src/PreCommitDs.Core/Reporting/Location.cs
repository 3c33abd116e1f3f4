namespace PreCommitDs.Reporting;

/// <summary>A place in a file. Everything counts from 1; 0 and null mean that it is not known or makes no sense here.</summary>
/// <param name="Line">Line of the file as it lies on disk.</param>
/// <param name="Column">Column in bytes.</param>
/// <param name="Cell">Number of the notebook cell, all kinds of cells counted.</param>
/// <param name="CellId">The cell's id, from nbformat 4.5 on.</param>
public readonly record struct Location(int Line, int Column = 0, int Cell = 0, string? CellId = null)
{
    /// <summary>Line of the cell's source.</summary>
    public int CellLine { get; init; } = 1;

    /// <summary>Column in that line.</summary>
    public int CellColumn { get; init; } = 1;

    /// <summary>The line and column of a byte offset.</summary>
    public static Location At(ReadOnlySpan<byte> text, int offset)
    {
        var before = text[..offset];
        var line = 1 + before.Count((byte)'\n');
        return new Location(line, offset - before.LastIndexOf((byte)'\n'));
    }
}
