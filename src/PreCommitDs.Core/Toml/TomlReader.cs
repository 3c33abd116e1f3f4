using System.Text;

namespace PreCommitDs.Toml;

/// <summary>One pass over valid UTF-8. This part walks over lines; the others read keys, values and strings, and define tables.</summary>
internal ref partial struct TomlReader
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly bool _isAscii;

    /// <summary>The parts of the key that was read last.</summary>
    private readonly List<TomlKey> _path = [];

    private int _at;
    private int _line = 1;
    private int _lineStart;
    private int _counted;
    private int _column = 1;

    /// <summary>What a string means so far; unused by strings that mean what they look like.</summary>
    private byte[] _decoded = [];

    private int _decodedLength;

    public TomlReader(ReadOnlySpan<byte> text)
    {
        _text = text;
        _at = TomlPosition.HasByteOrderMark(text) ? TomlPosition.ByteOrderMarkLength : 0;
        (_lineStart, _counted) = (_at, _at);
        _isAscii = Ascii.IsValid(text[_at..]);
    }

    public TomlTable ReadDocument()
    {
        var root = new TomlTable(Locate(_at), TomlTableForm.Header).Closed(_text.Length);
        var (table, depth) = (root, 0);
        while (true)
        {
            SkipBlank();
            if (_at == _text.Length) return root;
            if (_text[_at] == '[') table = ReadHeader(root, out depth);
            else ReadKeyValue(table, depth);
            ExpectLineEnd();
        }
    }

    /// <summary>The next byte; 0 at the end, which is as unexpected as a NUL anywhere.</summary>
    private readonly byte Peek() => _at < _text.Length ? _text[_at] : (byte)0;

    private void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] is (byte)' ' or (byte)'\t') _at++;
    }

    /// <summary>Skips whitespace, line ends and comments.</summary>
    private void SkipBlank()
    {
        while (true)
        {
            SkipSpaces();
            if (Peek() == '#') SkipComment();
            if (!SkipLineEnd()) return;
        }
    }

    private void SkipComment()
    {
        var length = _text[_at..].IndexOfAny(Controls);
        _at = length < 0 ? _text.Length : _at + length;
        if (length >= 0 && !AtLineEnd()) throw ControlCharacter("a comment");
    }

    private void ExpectLineEnd()
    {
        SkipSpaces();
        if (Peek() == '#') SkipComment();
        if (_at < _text.Length && !SkipLineEnd()) throw Unexpected("the end of the line");
    }

    private bool SkipLineEnd()
    {
        if (!AtLineEnd()) return false;
        _at += _text[_at] == '\r' ? 2 : 1;
        (_line, _lineStart) = (_line + 1, _at);
        return true;
    }

    private readonly bool AtLineEnd() =>
        _at < _text.Length && (_text[_at] == '\n' || (_text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n'));

    /// <summary>The line and column of an offset in the current line, which grows from call to call: so no line is counted twice.</summary>
    private TomlPosition Locate(int offset)
    {
        if (_isAscii) return new TomlPosition(_line, 1 + offset - _lineStart, offset, 0);
        if (_counted < _lineStart) (_counted, _column) = (_lineStart, 1);
        _column += TomlPosition.CodePoints(_text[_counted..offset]);
        _counted = offset;
        return new TomlPosition(_line, _column, offset, 0);
    }
}
