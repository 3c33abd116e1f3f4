using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Texts;

/// <summary>The way from a text back to its source: places in their order cost one pass.</summary>
/// <param name="text">The text.</param>
/// <param name="source">What its parts come from.</param>
internal ref struct TextWay(LogicalText text, ReadOnlySpan<byte> source)
{
    private readonly LogicalText _text = text;
    private readonly ReadOnlySpan<byte> _source = source;
    private UnescapedString _pieces;
    private int _part = -1;
    private int _start;
    private int _length;

    /// <summary>Where that stands in the source which stands from one offset of the text up to another, at least one byte.</summary>
    public TextSpan Back(int start, int end)
    {
        var first = Of(start).Start;
        return new TextSpan(first, Math.Max(first, Of(end - 1).End));
    }

    /// <summary>What one byte of the text comes from.</summary>
    private TextSpan Of(int offset)
    {
        var index = _text.IndexAt(offset);
        var part = _text.Parts[index];
        if (part.Form is TextForm.Base64 or TextForm.Hex) return part.Raw;
        if (index != _part || offset < _start)
        {
            _pieces = new UnescapedString(part.Raw.Of(_source), part.Form);
            (_part, _start, _length) = (index, part.Start, 0);
        }

        while (offset >= _start + _length)
        {
            _start += _length;
            _length = 0;
            if (!_pieces.Next(out var piece)) return new TextSpan(part.Raw.End, part.Raw.End);
            _length = piece.Length;
        }

        var raw = new TextSpan(part.Raw.Start + _pieces.Start, part.Raw.Start + _pieces.End);
        return _pieces.IsEscape ? raw : new TextSpan(raw.Start + (offset - _start), raw.Start + (offset - _start) + 1);
    }
}
