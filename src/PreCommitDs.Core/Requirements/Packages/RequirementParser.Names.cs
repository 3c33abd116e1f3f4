using System.Collections.Immutable;

namespace PreCommitDs.Requirements.Packages;

/// <summary>Names of packages and extras (PEP 508, "Names" and "Extras").</summary>
internal ref partial struct RequirementParser
{
    private string? ReadName()
    {
        var start = _at;
        if (TakeIdentifier() is { } name) return name;
        Fail(start, start == _text.Length ? "no requirement; write the name of a package"
            : _text[start..].IndexOf("://") is > 0 ? "a URL needs a name before it; write name @ URL"
            : "a requirement begins with the name of a package, and a name with a letter or digit");
        return null;
    }

    /// <summary>The extras in brackets; none without brackets, null where they cannot be read.</summary>
    private ImmutableArray<string>? ReadExtras()
    {
        if (Peek() != '[') return [];
        _at++;
        SkipBlanks();
        var extras = new SortedSet<string>(StringComparer.Ordinal);
        while (TakeIdentifier() is { } extra)
        {
            extras.Add(extra);
            SkipBlanks();
            if (Peek() != ',') break;
            var comma = _at++;
            SkipBlanks();
            if (IsIdentifier()) continue;
            Fail(comma, "no extra behind the comma; leave the comma out");
            return null;
        }

        if (Peek() == ']')
        {
            _at++;
            return [.. extras];
        }

        Fail(_at, _at == _text.Length ? "a bracket is not closed; write ]" : IsIdentifier() ? "write a comma between two extras" : "this is no name of an extra; write letters, digits, -, _ and ., or close the bracket");
        return null;
    }

    private readonly bool IsIdentifier() => IdentifierEnd() > _at;

    private string? TakeIdentifier()
    {
        var start = _at;
        _at = IdentifierEnd();
        return _at > start ? _text[start.._at].ToString() : null;
    }

    /// <summary>A name begins with a letter or digit and ends where a word does, so not in a dash or a dot; the place itself for none.</summary>
    private readonly int IdentifierEnd()
    {
        if (!char.IsAsciiLetterOrDigit(Peek())) return _at;
        var end = _at + 1;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '.' or '_' or '-')) end++;
        while (end > _at && !PythonText.IsWordBoundary(_text, end)) end--;
        return end;
    }
}
