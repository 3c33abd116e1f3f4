using System.Globalization;

namespace PreCommitDs.Secrets.Shapes;

/// <summary>
/// Reads the language in which shapes are written, a small part of that of regular expressions: literals, <c>[A-Za-z_-]</c>,
/// <c>\w</c>, <c>\d</c>, any other character behind a backslash, <c>(a|b)</c>, and behind each <c>?</c>, <c>{n}</c>, <c>{n,}</c> or
/// <c>{n,m}</c>. All is ASCII.
/// </summary>
internal ref struct ShapeReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <exception cref="FormatException">It is no shape.</exception>
    public ShapeNode[] Read()
    {
        var nodes = ReadSequence();
        return _at == _text.Length ? nodes : throw Wrong();
    }

    private ShapeNode[] ReadSequence()
    {
        var nodes = new List<ShapeNode>();
        while (_at < _text.Length && _text[_at] is not ('|' or ')')) nodes.Add(ReadNode());
        return [.. nodes];
    }

    private ShapeNode ReadNode()
    {
        var set = default(ByteSet);
        ShapeNode[][]? alternatives = null;
        switch (Next())
        {
            case '(':
                alternatives = ReadAlternatives();
                break;
            case '[':
                while (Peek() != ']') AddRange(ref set);
                _at++;
                break;
            case '\\':
                AddEscaped(ref set);
                break;
            case var literal:
                set.Add(checked((byte)literal));
                break;
        }

        var (min, max) = ReadCount();
        return new ShapeNode(set, alternatives, min, max);
    }

    private ShapeNode[][] ReadAlternatives()
    {
        var alternatives = new List<ShapeNode[]>();
        do alternatives.Add(ReadSequence());
        while (Next() == '|');
        return _text[_at - 1] == ')' ? [.. alternatives] : throw Wrong();
    }

    private void AddRange(ref ByteSet set)
    {
        var first = Next();
        if (first == '\\')
        {
            AddEscaped(ref set);
            return;
        }

        // A hyphen at the end stands for itself.
        if (Peek() != '-' || _text[_at + 1] == ']')
        {
            set.Add(checked((byte)first));
            return;
        }

        _at++;
        set.Add(checked((byte)first), checked((byte)Next()));
    }

    private void AddEscaped(ref ByteSet set)
    {
        var escaped = Next();
        if (escaped is 'd' or 'w') set.Add((byte)'0', (byte)'9');
        if (escaped == 'w')
        {
            set.Add((byte)'A', (byte)'Z');
            set.Add((byte)'a', (byte)'z');
            set.Add((byte)'_');
        }

        if (escaped is 'd' or 'w') return;
        if (char.IsAsciiLetterOrDigit(escaped)) throw Wrong();
        set.Add(checked((byte)escaped));
    }

    private (int Min, int Max) ReadCount()
    {
        if (_at == _text.Length) return (1, 1);
        if (_text[_at] == '?')
        {
            _at++;
            return (0, 1);
        }

        if (_text[_at] != '{') return (1, 1);
        var length = _text[_at..].IndexOf('}');
        if (length < 0) throw Wrong();
        var count = _text.Slice(_at + 1, length - 1);
        _at += length + 1;
        var comma = count.IndexOf(',');
        if (comma < 0) return (Number(count), Number(count));
        return (Number(count[..comma]), comma == count.Length - 1 ? Shape.MaxLength : Number(count[(comma + 1)..]));
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private readonly char Peek() => _at < _text.Length ? _text[_at] : throw Wrong();

    private char Next() => _at < _text.Length ? _text[_at++] : throw Wrong();

    private readonly FormatException Wrong() => new($"no shape, at {_at}: {_text}");
}
