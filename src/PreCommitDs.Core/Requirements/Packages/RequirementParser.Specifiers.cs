using System.Collections.Immutable;
using PreCommitDs.Requirements.Specifiers;

namespace PreCommitDs.Requirements.Packages;

/// <summary>Version specifiers, which may stand in parentheses (PEP 508, "Grammar": <c>versionspec</c>).</summary>
internal ref partial struct RequirementParser
{
    private SpecifierSet? ReadSpecifiers()
    {
        var open = Peek() == '(' ? _at++ : -1;
        SkipBlanks();
        var clauses = ImmutableArray.CreateBuilder<Specifier>(2);
        while (Specifier.TryScan(_text, ref _at, out var clause))
        {
            if (!AddClauses(clause, clauses)) return null;
            SkipBlanks();
            if (Peek() != ',') break;
            _at++;
            SkipBlanks();
        }

        if (open >= 0 && !TakeClosing()) return null;
        return SpecifierSet.Of(clauses.DrainToImmutable());
    }

    /// <summary>The text behind === goes on up to a space, but a comma in it ends the clause all the same.</summary>
    private bool AddClauses(Specifier clause, ImmutableArray<Specifier>.Builder clauses)
    {
        if (clause.Operator != SpecifierOperator.Arbitrary || !clause.VersionText.Contains(','))
        {
            clauses.Add(clause);
            return true;
        }

        var list = clause.ToString();
        var start = _at - list.Length;
        if (SpecifierSet.TryReadList(list, clauses, out var failed)) return true;
        Error = SpecifierErrors.Explain(_text[.._at], start + failed);
        return false;
    }

    private bool TakeClosing()
    {
        SkipBlanks();
        if (Peek() == ')')
        {
            _at++;
            return true;
        }

        if (_at == _text.Length) Fail(_at, "a parenthesis is not closed; write )");
        else FailBehindSpecifiers();
        return false;
    }

    /// <summary>Says why what stands here is neither a clause nor a marker.</summary>
    private void FailBehindSpecifiers()
    {
        var rest = _text[_at..];
        var at = _at;
        if (IsUrl()) Fail(_at, "a URL needs a name before it; write name @ URL");
        else if (Specifier.TryScan(_text, ref at, out _)) Fail(_at, "write a comma between two clauses");
        else if (rest.IsEmpty || SpecifierOperators.TryRead(rest, out _) || rest[0] is '=' || char.IsAsciiDigit(rest[0])) Error = SpecifierErrors.Explain(_text, _at);
        else Fail(_at, Hint(rest));
    }

    private readonly bool IsUrl()
    {
        var text = _text.TrimStart(" \t");
        var end = text.IndexOfAny(' ', '\t', ';');
        return (end < 0 ? text : text[..end]).Contains("://", StringComparison.Ordinal);
    }

    private static string Hint(ReadOnlySpan<char> rest) => rest[0] switch
    {
        '.' when rest.StartsWith(".*") => ".* goes with == and != only; leave it out",
        '+' => "a local version goes with == and != only; leave out what stands behind the +",
        '#' => "a comment is no part of a requirement; leave it out",
        '\\' => "a backslash joins lines; leave it out at the end of the last one",
        ',' => "a comma stands between two clauses; leave it out",
        '\n' or '\r' => "a requirement is one line; leave out the line end",
        '-' when rest.StartsWith("--") => "options are no part of a requirement; leave them out",
        '-' or '.' => "a name ends in a letter or digit; leave out what stands behind it",
        _ => "nothing but version specifiers and a marker may follow here; write an operator such as >= before a version, or a semicolon before a marker",
    };
}
