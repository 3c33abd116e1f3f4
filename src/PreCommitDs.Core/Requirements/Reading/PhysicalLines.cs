using System.Buffers;
using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Reading;

/// <summary>
/// Cuts UTF-8 text where Python's <c>str.splitlines</c> does, which is at more than line feeds. Lines are numbered as editors do, who
/// know but line feeds and carriage returns.
/// </summary>
internal ref struct PhysicalLines(ReadOnlySpan<byte> text)
{
    /// <summary>Bytes that end a line, or begin a character that does: U+0085, U+2028 and U+2029.</summary>
    private static readonly SearchValues<byte> MayEnd = SearchValues.Create("\n\r\v\f\u001c\u001d\u001e"u8.ToArray().Concat([(byte)0xC2, (byte)0xE2]).ToArray());

    private ReadOnlySpan<byte> _rest = text;
    private int _number = 1;
    private int _column = 1;

    /// <summary>The line without its end.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Number of the editor's line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Column that the line begins in, from 1: more where an editor's line holds several.</summary>
    public int Column { get; private set; }

    public bool MoveNext()
    {
        if (_rest.IsEmpty) return false;
        var (length, end) = FindEnd();
        Current = _rest[..length];
        (Number, Column) = (_number, _column);
        if (end > 0 && _rest[length] is (byte)'\n' or (byte)'\r') (_number, _column) = (_number + 1, 1);
        else _column += LineCursor.CodePoints(_rest[..(length + end)]);
        _rest = _rest[(length + end)..];
        return true;
    }

    /// <summary>Where the line ends, and how many bytes end it: none at the end of the text.</summary>
    private readonly (int Length, int End) FindEnd()
    {
        var at = 0;
        while (_rest[at..].IndexOfAny(MayEnd) is >= 0 and var next)
        {
            at += next;
            var end = LengthOfEnd(_rest[at..]);
            if (end > 0) return (at, end);
            at++;
        }

        return (_rest.Length, 0);
    }

    private static int LengthOfEnd(ReadOnlySpan<byte> text) => text[0] switch
    {
        (byte)'\r' => text.StartsWith("\r\n"u8) ? 2 : 1,
        0xC2 => text.StartsWith("\u0085"u8) ? 2 : 0,
        0xE2 => text.StartsWith("\u2028"u8) || text.StartsWith("\u2029"u8) ? 3 : 0,
        _ => 1,
    };
}
