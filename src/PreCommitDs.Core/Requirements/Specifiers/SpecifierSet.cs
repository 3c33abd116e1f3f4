using System.Collections.Immutable;
using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Specifiers;

/// <summary>
/// Clauses that a version must match all (PEP 440, "Version specifiers"); without clauses every version does. It is a set: the order in
/// which they are written does not matter, and equal clauses count once. This part judges versions; the others read and compare sets.
/// </summary>
public sealed partial class SpecifierSet : IEquatable<SpecifierSet>
{
    private SpecifierSet(ImmutableArray<Specifier> clauses) => Clauses = clauses;

    /// <summary>The set without clauses.</summary>
    public static SpecifierSet Any { get; } = new([]);

    /// <summary>The clauses, sorted by their text.</summary>
    public ImmutableArray<Specifier> Clauses { get; }

    /// <summary>
    /// Whether a version matches all clauses. <paramref name="preReleases"/> false refuses all pre-releases; null and true take them: with
    /// null they count where nothing else matches, and of a single version nothing else is known (PEP 440, "Handling of pre-releases").
    /// </summary>
    public bool Contains(Pep440Version version, bool? preReleases = null) => Contains(version, HasArbitrary ? version.ToString() : default, preReleases);

    /// <summary>The same of a version as it is written, which is what <c>===</c> compares. A text that is no version matches no other clause.</summary>
    public bool Contains(ReadOnlySpan<char> version, bool? preReleases = null) =>
        Contains(Pep440Version.TryParse(version, out var parsed) ? parsed : null, version, preReleases);

    /// <summary>The clauses of both.</summary>
    public SpecifierSet And(SpecifierSet other) => Of(Clauses.AddRange(other.Clauses));

    /// <inheritdoc/>
    public bool Equals(SpecifierSet? other) => other is not null && (ReferenceEquals(this, other) || new HashSet<Specifier>(Clauses).SetEquals(other.Clauses));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpecifierSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Clauses.Length;
        foreach (var clause in Clauses) hash ^= clause.GetHashCode();
        return hash;
    }

    /// <summary>The clauses as written, sorted, with commas between them.</summary>
    public override string ToString() => string.Join(',', Clauses);

    private bool HasArbitrary
    {
        get
        {
            foreach (var clause in Clauses)
            {
                if (clause.Version is null) return true;
            }

            return false;
        }
    }

    private bool Contains(Pep440Version? version, ReadOnlySpan<char> text, bool? preReleases)
    {
        if (preReleases == false && version is { IsPreRelease: true }) return false;
        foreach (var clause in Clauses)
        {
            if (!clause.Contains(version, text)) return false;
        }

        return true;
    }
}
