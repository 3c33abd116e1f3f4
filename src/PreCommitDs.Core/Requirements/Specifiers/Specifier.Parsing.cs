using System.Diagnostics.CodeAnalysis;
using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Specifiers;

/// <summary>Reading clauses (PEP 508's grammar of <c>version_one</c>; which operators take what: PEP 440).</summary>
public sealed partial class Specifier
{
    /// <summary>Reads one clause; whitespace around it and behind the operator does not matter.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Specifier? specifier)
    {
        var at = PythonText.SkipSpaces(text, 0);
        if (TryScan(text, ref at, out specifier) && PythonText.SkipSpaces(text, at) == text.Length) return true;
        specifier = null;
        return false;
    }

    /// <summary>Reads one clause, or says why it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Specifier? specifier, out ParseError error)
    {
        error = default;
        if (TryParse(text, out specifier)) return true;
        error = SpecifierErrors.Explain(text, PythonText.SkipSpaces(text, 0));
        return false;
    }

    /// <summary>Where the text behind === ends, which begins at <paramref name="at"/>.</summary>
    internal static int ArbitraryEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !PythonText.IsSpace(text[at]) && text[at] is not (';' or ')')) at++;
        return at;
    }

    /// <summary>Reads a clause as far as it goes, and moves behind it; what may follow is for the caller to say.</summary>
    internal static bool TryScan(ReadOnlySpan<char> text, ref int at, [NotNullWhen(true)] out Specifier? specifier)
    {
        specifier = null;
        if (!SpecifierOperators.TryRead(text[at..], out var op)) return false;
        var start = PythonText.SkipSpaces(text, at + SpecifierOperators.Text(op).Length);
        if (op == SpecifierOperator.Arbitrary)
        {
            at = ArbitraryEnd(text, start);
            specifier = new Specifier(op, text[start..at].ToString(), version: null, isPrefix: false);
            return true;
        }

        var scanner = new VersionScanner(text, start);
        if (!scanner.ReadRelease() || (op == SpecifierOperator.Compatible && scanner.ReleaseLength < 2)) return false;
        var isEquality = op is SpecifierOperator.Equal or SpecifierOperator.NotEqual;
        var isPrefix = isEquality && text[scanner.At..].StartsWith(".*");
        if (!isPrefix) scanner.ReadSuffixes();
        if (isEquality && !isPrefix) scanner.ReadLocal();
        at = isPrefix ? scanner.At + ".*".Length : scanner.At;
        specifier = new Specifier(op, text[start..at].ToString(), scanner.Version, isPrefix);
        return true;
    }
}
