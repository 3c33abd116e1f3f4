namespace PreCommitDs.Requirements.Markers;

/// <summary>Reads a marker from a place on (PEP 508, "Environment markers"): comparisons, <c>and</c> before <c>or</c>, parentheses.</summary>
internal ref partial struct MarkerParser(ReadOnlySpan<char> text, int at)
{
    /// <summary>How many parentheses may be open at once; nobody needs as many.</summary>
    private const int MaxDepth = 100;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at = at;
    private int _depth;

    /// <summary>Why it is none, if so.</summary>
    public ParseError Error { get; private set; }

    private readonly bool IsAtEnd => _at == _text.Length;

    /// <summary>Reads a marker up to the end of the text.</summary>
    public Marker? Read()
    {
        if (ReadOr() is not { } root) return null;
        if (IsAtEnd) return new Marker(root);
        Fail(_at, Unread());
        return null;
    }

    private MarkerNode? ReadOr()
    {
        if (ReadAnd() is not { } first) return null;
        if (!TakeWord("or")) return first;
        var parts = new List<MarkerNode> { first };
        do
        {
            if (ReadAnd() is not { } next) return null;
            parts.Add(next);
        }
        while (TakeWord("or"));
        return new MarkerJunction(isAnd: false, [.. parts]);
    }

    private MarkerNode? ReadAnd()
    {
        if (ReadPart() is not { } first) return null;
        if (!TakeWord("and")) return first;
        var parts = new List<MarkerNode> { first };
        do
        {
            if (ReadPart() is not { } next) return null;
            parts.Add(next);
        }
        while (TakeWord("and"));
        return new MarkerJunction(isAnd: true, [.. parts]);
    }

    private MarkerNode? ReadPart()
    {
        SkipBlanks();
        if (Peek() != '(') return ReadComparison();
        var open = _at++;
        if (++_depth > MaxDepth) return Fail(open, $"more than {MaxDepth} parentheses in each other; leave out those that are not needed");
        if (ReadOr() is not { } inner) return null;
        if (Peek() != ')') return Fail(_at, IsAtEnd ? "a parenthesis is not closed; write )" : Unread());
        _at++;
        _depth--;
        SkipBlanks();
        return inner is MarkerJunction ? new MarkerGroup(inner) : inner;
    }

    /// <summary>The unit at the place; 0 at the end.</summary>
    private readonly char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private void SkipBlanks() => _at = PythonText.SkipBlanks(_text, _at);

    private bool TakeWord(string word)
    {
        if (!PythonText.HasWord(_text, _at, word)) return false;
        _at += word.Length;
        return true;
    }
}
