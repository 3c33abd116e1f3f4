namespace PreCommitDs.Reporting;

/// <summary>A place in a file. Everything counts from 1; 0 and null mean that it is not known or makes no sense here.</summary>
/// <param name="Line">Line of the file as it lies on disk.</param>
/// <param name="Column">Column in Unicode code points.</param>
/// <param name="Cell">Number of the notebook cell, all kinds of cells counted.</param>
/// <param name="CellId">The cell's id, from nbformat 4.5 on.</param>
public readonly record struct Location(int Line, int Column = 0, int Cell = 0, string? CellId = null)
{
    /// <summary>Line that the place ends in.</summary>
    public int EndLine { get; init; }

    /// <summary>Column of the first code point behind the place, as SARIF has it.</summary>
    public int EndColumn { get; init; }

    /// <summary>Line of the cell's source.</summary>
    public int CellLine { get; init; } = 1;

    /// <summary>Column in that line.</summary>
    public int CellColumn { get; init; } = 1;

    /// <summary>Number of the output of the cell that <see cref="CellLine"/> is a line of; 0: its source; -1: its metadata. Null: only the cell is meant.</summary>
    public int? CellOutput { get; init; }

    /// <summary>The line and column of a byte offset.</summary>
    public static Location At(ReadOnlySpan<byte> text, int offset)
    {
        var cursor = new LineCursor(text);
        cursor.MoveTo(offset);
        return new Location(cursor.Line, cursor.Column);
    }

    /// <summary>The lines and columns from one byte offset up to, not including, another.</summary>
    public static Location Between(ReadOnlySpan<byte> text, int start, int end)
    {
        var cursor = new LineCursor(text);
        return Between(ref cursor, start, end);
    }

    /// <summary>The same of one of many places that follow on each other.</summary>
    internal static Location Between(ref LineCursor cursor, int start, int end)
    {
        cursor.MoveTo(start);
        var location = new Location(cursor.Line, cursor.Column);
        cursor.MoveTo(end);
        return location with { EndLine = cursor.Line, EndColumn = cursor.Column };
    }
}
