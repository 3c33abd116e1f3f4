using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Specifiers;

/// <summary>The versions from one cut up to another; none where they do not follow on each other.</summary>
internal readonly record struct VersionRange(VersionCut Low, VersionCut High)
{
    public bool IsEmpty => Low.CompareTo(High) >= 0;

    public bool Contains(Pep440Version version)
    {
        var place = VersionCut.Before(version);
        return Low.CompareTo(place) <= 0 && place.CompareTo(High) < 0;
    }

    public bool Covers(VersionRange other) => Low.CompareTo(other.Low) <= 0 && other.High.CompareTo(High) <= 0;

    public VersionRange And(VersionRange other) =>
        new(Low.CompareTo(other.Low) < 0 ? other.Low : Low, High.CompareTo(other.High) < 0 ? High : other.High);
}
