using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PreCommitDs.Requirements.Specifiers;

/// <summary>Reading sets of clauses.</summary>
public sealed partial class SpecifierSet
{
    /// <summary>Reads clauses with commas between them; between two commas there may be none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out SpecifierSet? specifiers) => TryParse(text, out specifiers, out _);

    /// <summary>Reads clauses with commas between them, or says why they are none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out SpecifierSet? specifiers, out ParseError error)
    {
        var clauses = ImmutableArray.CreateBuilder<Specifier>(2);
        specifiers = null;
        if (!TryReadList(text, clauses, out var failed))
        {
            error = SpecifierErrors.Explain(text, failed);
            return false;
        }

        error = default;
        specifiers = Of(clauses.DrainToImmutable());
        return true;
    }

    /// <summary>Adds the clauses of a list; <paramref name="failed"/> is where one begins that is none.</summary>
    internal static bool TryReadList(ReadOnlySpan<char> text, ImmutableArray<Specifier>.Builder clauses, out int failed)
    {
        for (var start = 0; start < text.Length;)
        {
            var comma = text[start..].IndexOf(',');
            var end = comma < 0 ? text.Length : start + comma;
            failed = PythonText.SkipSpaces(text[..end], start);
            if (failed < end)
            {
                if (!Specifier.TryParse(text[failed..end], out var clause)) return false;
                clauses.Add(clause);
            }

            start = end + 1;
        }

        failed = -1;
        return true;
    }

    /// <summary>Of clauses that are equal, the first by its text stays.</summary>
    internal static SpecifierSet Of(ImmutableArray<Specifier> clauses)
    {
        if (clauses.Length < 2) return clauses.IsEmpty ? Any : new SpecifierSet(clauses);
        var texts = new string[clauses.Length];
        var sorted = new Specifier[clauses.Length];
        for (var i = 0; i < sorted.Length; i++) (texts[i], sorted[i]) = (clauses[i].ToString(), clauses[i]);
        Array.Sort(texts, sorted, StringComparer.Ordinal);
        var known = new HashSet<Specifier>(sorted.Length);
        var distinct = ImmutableArray.CreateBuilder<Specifier>(sorted.Length);
        foreach (var clause in sorted)
        {
            if (known.Add(clause)) distinct.Add(clause);
        }

        return new SpecifierSet(distinct.DrainToImmutable());
    }
}
