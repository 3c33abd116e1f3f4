using System.Buffers;
using System.Text;

namespace PreCommitDs.Toml;

internal ref partial struct TomlReader
{
    private const string KeyExpected = "a key (A-Z a-z 0-9 _ -, or in quotes)";

    private static readonly SearchValues<byte> BareKey = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"u8);

    /// <summary>Reads one entry into a table.</summary>
    /// <param name="table">The table whose header or brace stands before.</param>
    /// <param name="depth">How deep that table lies; the document's is 0.</param>
    private void ReadKeyValue(TomlTable table, int depth)
    {
        ReadPath();
        for (var i = 0; i < _path.Count - 1; i++) table = EnterByKey(table, _path[i], ++depth);
        var key = _path[^1];
        if (Peek() != '=') throw Unexpected("= after the key");
        if (table.TryGet(key.Name, out var first)) throw Duplicate(key, first);
        _at++;
        SkipSpaces();
        table.Add(key, ReadValue(depth + 1));
    }

    /// <summary>Reads the parts of a key and the whitespace around them.</summary>
    private void ReadPath()
    {
        _path.Clear();
        while (true)
        {
            SkipSpaces();
            _path.Add(ReadKey());
            SkipSpaces();
            if (Peek() != '.') return;
            _at++;
        }
    }

    private TomlKey ReadKey()
    {
        var position = Locate(_at);
        var name = Peek() is (byte)'"' or (byte)'\'' ? ReadQuotedKey() : ReadBareKey();
        return new TomlKey(name, position with { Length = _at - position.Offset });
    }

    private string ReadQuotedKey()
    {
        if (AtTripleQuote()) throw Error(_at, _at + 3, "a key may not be a multi-line string; expected one quote");
        return ReadString(_text[_at], isMultiLine: false);
    }

    private string ReadBareKey()
    {
        var length = _text[_at..].IndexOfAnyExcept(BareKey);
        if (length < 0) length = _text.Length - _at;
        if (length == 0) throw Unexpected(KeyExpected);
        _at += length;
        return Encoding.ASCII.GetString(_text.Slice(_at - length, length));
    }
}
