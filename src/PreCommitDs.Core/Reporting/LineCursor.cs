using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Reporting;

/// <summary>
/// Counts lines, and Unicode code points in the line, while it moves forward through UTF-8 text: many places cost one pass.
/// A byte order mark takes no column.
/// </summary>
internal ref struct LineCursor(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _offset = ByteOrderMark.LengthIn(text);

    public int Line { get; private set; } = 1;

    public int Column { get; private set; } = 1;

    /// <summary>Moves to a byte offset that does not lie before the last one.</summary>
    public void MoveTo(int offset)
    {
        if (offset <= _offset) return;
        var between = _text[_offset..offset];
        if (between.LastIndexOf((byte)'\n') is >= 0 and var newline)
        {
            Line += between.Count((byte)'\n');
            Column = 1;
            between = between[(newline + 1)..];
        }

        Column += CodePoints(between);
        _offset = offset;
    }

    /// <summary>How many code points a line has: UTF-16 has two units for what UTF-8 has four bytes for.</summary>
    public static int CodePoints(ReadOnlySpan<byte> line)
    {
        var count = Encoding.UTF8.GetCharCount(line);
        while (line.IndexOfAnyInRange((byte)0xF0, (byte)0xF4) is >= 0 and var lead)
        {
            count--;
            line = line[(lead + 1)..];
        }

        return count;
    }
}
