namespace PreCommitDs.Requirements.Versions;

/// <summary>The pre-release part of a version, such as <c>rc1</c> (PEP 440, "Pre-releases").</summary>
/// <param name="Kind">The phase.</param>
/// <param name="Number">The number within the phase; 0 where none is written.</param>
public readonly record struct PreRelease(PreReleaseKind Kind, VersionNumber Number)
{
    /// <summary>The normalised form, such as <c>rc1</c>.</summary>
    public override string ToString() => Kind switch
    {
        PreReleaseKind.Alpha => "a",
        PreReleaseKind.Beta => "b",
        _ => "rc",
    } + Number;

    internal int CompareTo(PreRelease other) => Kind == other.Kind ? Number.CompareTo(other.Number) : Kind.CompareTo(other.Kind);
}
