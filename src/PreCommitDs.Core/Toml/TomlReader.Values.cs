using System.Buffers;

namespace PreCommitDs.Toml;

internal ref partial struct TomlReader
{
    private const int DateLength = 10;

    private static readonly SearchValues<byte> EndsToken = SearchValues.Create(" \t\r\n,]}#"u8);

    private TomlValue ReadValue(int depth)
    {
        switch (Peek())
        {
            case (byte)'[': return ReadArray(depth);
            case (byte)'{': return ReadInlineTable(depth);
            case (byte)'"' or (byte)'\'': return ReadStringValue();
            default: return ReadToken();
        }
    }

    private TomlArray ReadArray(int depth)
    {
        CheckDepth(depth, _at);
        var array = new TomlArray(Locate(_at), isArrayOfTables: false);
        do
        {
            _at++;
            SkipBlank();
            if (Peek() == ']') break;
            array.Add(ReadValue(depth + 1));
            SkipBlank();
        }
        while (Peek() == ',');
        if (Peek() != ']') throw Unexpected(", or ] in the array");
        return array.Closed(++_at);
    }

    private TomlTable ReadInlineTable(int depth)
    {
        CheckDepth(depth, _at);
        var table = new TomlTable(Locate(_at), TomlTableForm.Inline);
        do
        {
            _at++;
            SkipSpaces();
            if (Peek() == '}' && table.Count == 0) break;
            ReadKeyValue(table, depth);
            SkipSpaces();
        }
        while (Peek() == ',');
        if (Peek() != '}') throw Unexpected(", or } on the same line in the inline table");
        return table.Closed(++_at);
    }

    private TomlString ReadStringValue()
    {
        var position = Locate(_at);
        var isMultiLine = AtTripleQuote();
        var value = ReadString(_text[_at], isMultiLine);
        if (isMultiLine) CountLines(position.Offset);
        return new TomlString(position with { Length = _at - position.Offset }, value);
    }

    /// <summary>Reads what is neither in quotes nor in brackets.</summary>
    private TomlValue ReadToken()
    {
        var token = Token(_at);
        if (token.IsEmpty) throw Unexpected("a value");
        // A space may stand for the T between date and time.
        if (token.Length == DateLength && TomlDateTimeReader.IsDate(token) && HasTimeAt(_at + DateLength)) token = _text.Slice(_at, DateLength + 1 + Token(_at + DateLength + 1).Length);
        var position = Locate(_at) with { Length = token.Length };
        _at += token.Length;
        if (token.SequenceEqual("true"u8)) return new TomlBoolean(position, true);
        if (token.SequenceEqual("false"u8)) return new TomlBoolean(position, false);
        if (TomlDateTimeReader.IsDateOrTime(token)) return new TomlDateTimeReader(token, position).Read();
        return new TomlNumberReader(token, position).Read();
    }

    private readonly ReadOnlySpan<byte> Token(int at)
    {
        var length = _text[at..].IndexOfAny(EndsToken);
        return length < 0 ? _text[at..] : _text.Slice(at, length);
    }

    private readonly bool HasTimeAt(int space) => space + 1 < _text.Length && _text[space] == ' ' && char.IsAsciiDigit((char)_text[space + 1]);

    private readonly void CheckDepth(int depth, int offset)
    {
        if (depth > TomlDocument.MaxDepth) throw Error(offset, offset, $"nested too deeply; expected at most {TomlDocument.MaxDepth} levels");
    }
}
