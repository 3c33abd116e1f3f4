using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Specifiers;

/// <summary>
/// One clause of a version specifier, such as <c>&gt;=1.0</c> (PEP 440, "Version specifiers"). Two are equal when they have the same
/// operator and versions that mean the same. This part holds and judges it; the other reads it.
/// </summary>
public sealed partial class Specifier : IEquatable<Specifier>
{
    private readonly VersionRange _range;

    /// <summary>What tells it from others.</summary>
    private readonly string _identity;

    private Specifier(SpecifierOperator op, string text, Pep440Version? version, bool isPrefix)
    {
        (Operator, VersionText, Version, IsPrefix) = (op, text, version, isPrefix);
        if (version is not null) _range = VersionRanges.Of(op, version, isPrefix);
        _identity = SpecifierOperators.Text(op) + (version is null || isPrefix ? text : op == SpecifierOperator.Compatible ? version.ToString() : version.Canonical);
    }

    /// <summary>How it compares.</summary>
    public SpecifierOperator Operator { get; }

    /// <summary>What stands behind the operator, as written, with the <c>.*</c>.</summary>
    public string VersionText { get; }

    /// <summary>The version that is compared with, without the <c>.*</c>; null for <c>===</c>, which compares text.</summary>
    public Pep440Version? Version { get; }

    /// <summary>Whether the version ends in <c>.*</c>.</summary>
    public bool IsPrefix { get; }

    /// <summary>The versions that it names, and excludes where the operator is !=; empty for <c>===</c>.</summary>
    internal VersionRange Range => _range;

    /// <summary>Whether a version matches, pre-releases included; <c>===</c> compares its normalised form.</summary>
    public bool Contains(Pep440Version version) => Contains(version, Version is null ? version.ToString() : default);

    /// <summary>Whether a version matches, pre-releases included, written in this way.</summary>
    internal bool Contains(Pep440Version? version, ReadOnlySpan<char> text)
    {
        if (Version is null) return text.Equals(VersionText, StringComparison.OrdinalIgnoreCase);
        return version is not null && _range.Contains(version) != (Operator == SpecifierOperator.NotEqual);
    }

    /// <summary>Whether all versions of a range match, or none; null where some do, or where only their text would tell.</summary>
    internal bool? ContainsAll(VersionRange range)
    {
        if (Version is null) return null;
        if (_range.Covers(range)) return Operator != SpecifierOperator.NotEqual;
        return _range.And(range).IsEmpty ? Operator == SpecifierOperator.NotEqual : null;
    }

    /// <inheritdoc/>
    public bool Equals(Specifier? other) => other is not null && _identity == other._identity;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Specifier);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_identity, StringComparison.Ordinal);

    /// <summary>Operator and version, as written.</summary>
    public override string ToString() => SpecifierOperators.Text(Operator) + VersionText;
}
