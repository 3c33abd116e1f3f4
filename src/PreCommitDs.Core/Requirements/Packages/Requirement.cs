using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Names;
using PreCommitDs.Requirements.Specifiers;

namespace PreCommitDs.Requirements.Packages;

/// <summary>
/// What is asked of a package: <c>name[extra,…]&lt;specifiers&gt;; marker</c> or <c>name[extra,…] @ url ; marker</c> (PEP 508,
/// "Specification"). Two are equal when their parts are; spellings of names do not matter.
/// </summary>
public sealed class Requirement : IEquatable<Requirement>
{
    internal Requirement(string name, ImmutableArray<string> extras) => (Name, NormalizedName, Extras) = (name, PackageName.Normalize(name), extras);

    /// <summary>The name as written.</summary>
    public string Name { get; }

    /// <summary>The name as all its spellings share it.</summary>
    public string NormalizedName { get; }

    /// <summary>The extras as written, sorted, each once.</summary>
    public ImmutableArray<string> Extras { get; }

    /// <summary>The version specifiers; without clauses for a requirement with a URL.</summary>
    public SpecifierSet Specifiers { get; internal init; } = SpecifierSet.Any;

    /// <summary>What stands behind <c>@</c>: a URL, or a path; null for none. It is not checked.</summary>
    public string? Url { get; internal init; }

    /// <summary>Where it is asked for; null for everywhere.</summary>
    public Marker? Marker { get; internal init; }

    /// <summary>Reads a requirement.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Requirement? requirement) => TryParse(text, out requirement, out _);

    /// <summary>Reads a requirement, or says why it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Requirement? requirement, out ParseError error)
    {
        var parser = new RequirementParser(text);
        requirement = parser.Read();
        error = parser.Error;
        return requirement is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Requirement? other) => other is not null && NormalizedName == other.NormalizedName && Url == other.Url
        && Specifiers.Equals(other.Specifiers) && Equals(Marker, other.Marker) && NormalizedExtras.SetEquals(other.Extras);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Requirement);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(NormalizedName, Url, Specifiers, Marker, NormalizedExtras.Count);

    /// <summary>The requirement in one way of writing; names stay as written.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Name);
        if (!Extras.IsEmpty) text.Append('[').AppendJoin(',', Extras).Append(']');
        text.Append(Specifiers.ToString());
        if (Url is not null) text.Append(" @ ").Append(Url);
        if (Marker is not null) text.Append(Url is null ? "; " : " ; ").Append(Marker.ToString());
        return text.ToString();
    }

    private HashSet<string> NormalizedExtras => new(Extras, PackageNameComparer.Instance);
}
