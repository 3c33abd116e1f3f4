using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.Texts;

/// <summary>Counts lines and columns as people see them, from the beginning of a source, output or value: places in their order cost one pass.</summary>
internal ref struct TextPlaces(LogicalText text)
{
    private readonly LogicalText _text = text;
    private LineCursor _cursor;
    private int _first = -1;
    private int _start;
    private int _before;

    /// <summary>The line and column of an offset of the text, both from 1.</summary>
    public (int Line, int Column) At(int offset)
    {
        var first = _text.PartAt(offset).First;
        if (first != _first || offset < _before)
        {
            (_first, _start) = (first, _text.Parts[first].Start);
            _cursor = new LineCursor(_text.Span[_start..]);
        }

        _before = offset;
        _cursor.MoveTo(offset - _start);
        return (_cursor.Line, _cursor.Column);
    }
}
