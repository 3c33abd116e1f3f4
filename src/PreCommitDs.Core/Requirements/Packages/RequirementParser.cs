using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Specifiers;

namespace PreCommitDs.Requirements.Packages;

/// <summary>Reads one requirement (PEP 508, "Grammar"). This part reads the whole; the others read names and specifiers.</summary>
internal ref partial struct RequirementParser(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>Why it is none, if so.</summary>
    public ParseError Error { get; private set; }

    public Requirement? Read()
    {
        SkipBlanks();
        if (ReadName() is not { } name) return null;
        SkipBlanks();
        if (ReadExtras() is not { } extras) return null;
        SkipBlanks();
        var hasUrl = Peek() == '@';
        var url = hasUrl ? ReadUrl() : null;
        var specifiers = hasUrl ? SpecifierSet.Any : ReadSpecifiers();
        if (specifiers is null || (hasUrl && url is null)) return null;
        SkipBlanks();
        var marker = _at < _text.Length ? ReadMarker() : null;
        return Error == default ? new Requirement(name, extras) { Specifiers = specifiers, Url = url, Marker = marker } : null;
    }

    private string? ReadUrl()
    {
        _at++;
        SkipBlanks();
        var start = _at;
        while (_at < _text.Length && Peek() is not (' ' or '\t')) _at++;
        var url = _text[start.._at].ToString();
        if (url.Length == 0)
        {
            Fail(start, "no URL behind @; write one such as https://example.com/package.zip");
            return null;
        }

        SkipBlanks();
        if (_at == _text.Length || Peek() == ';') return url;
        Fail(_at, url.EndsWith(';') ? "the semicolon belongs to the URL; write a space before it" : "nothing but a marker may follow a URL; write a semicolon before it");
        return null;
    }

    /// <summary>Reads a semicolon and what is behind it, up to the end.</summary>
    private Marker? ReadMarker()
    {
        if (Peek() != ';')
        {
            FailBehindSpecifiers();
            return null;
        }

        var parser = new MarkerParser(_text, _at + 1);
        var marker = parser.Read();
        Error = parser.Error;
        return marker;
    }

    /// <summary>The unit at the place; 0 at the end.</summary>
    private readonly char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private void SkipBlanks() => _at = PythonText.SkipBlanks(_text, _at);

    private void Fail(int at, string message) => Error = ParseError.In(_text, at, message);
}
