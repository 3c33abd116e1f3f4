using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Specifiers;

/// <summary>What to say of a clause that cannot be read.</summary>
internal static class SpecifierErrors
{
    private const string Operators = "~=, ==, !=, <=, >=, <, > or ===";

    /// <summary>Explains why no clause, or no more of one, can be read from <paramref name="at"/> on.</summary>
    public static ParseError Explain(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        if (!SpecifierOperators.TryRead(rest, out var op)) return ParseError.In(text, at, NoOperator(rest));
        var name = SpecifierOperators.Text(op);
        var start = PythonText.SkipSpaces(text, at + name.Length);
        if (rest.StartsWith("<>")) return ParseError.In(text, at, "<> is no operator; write !=");
        if (op == SpecifierOperator.Arbitrary) return ParseError.In(text, Specifier.ArbitraryEnd(text, start), "the text behind === ends at a space, a semicolon or a closing parenthesis; write a comma before the next clause");
        var scanner = new VersionScanner(text, start);
        if (!scanner.ReadRelease()) return ParseError.In(text, start, $"no version behind {name}; write one such as {name}1.0");
        if (op == SpecifierOperator.Compatible && scanner.ReleaseLength < 2) return ParseError.In(text, start, "~= needs two numbers at least, such as ~=1.0");
        var isEquality = op is SpecifierOperator.Equal or SpecifierOperator.NotEqual;
        var isPrefix = text[scanner.At..].StartsWith(".*");
        if (!isPrefix) scanner.ReadSuffixes();
        if (!isPrefix && isEquality) scanner.ReadLocal();
        return ParseError.In(text, scanner.At, Behind(text[scanner.At..], name, isEquality, isPrefix));
    }

    private static string NoOperator(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return "no version specifier; write one such as >=1.0";
        if (rest[0] == '=') return rest.StartsWith("=>") ? "=> is no operator; write >=" : rest.StartsWith("=<") ? "=< is no operator; write <=" : "= is no operator; write ==";
        return char.IsAsciiDigit(rest[0]) ? "a version without an operator; write == before it" : $"no operator; write one of {Operators}";
    }

    private static string Behind(ReadOnlySpan<char> rest, string name, bool isEquality, bool isPrefix)
    {
        if (rest.StartsWith(".*") && !isEquality) return $".* goes with == and != only, not with {name}; leave it out";
        if (rest.StartsWith(".*")) return isPrefix ? "nothing may follow .*; end the clause there" : ".* goes behind the numbers of a release only; leave out what stands between, or the .*";
        if (rest.StartsWith("+") && !isEquality) return $"a local version goes with == and != only, not with {name}; leave out what stands behind the +";
        return PythonText.Trim(rest).IndexOfAny('<', '>', '=') >= 0 ? "write a comma between two clauses" : "this is no part of a version; leave it out or write it as PEP 440 says, such as 1.0rc1 or 1.0.post1";
    }
}
