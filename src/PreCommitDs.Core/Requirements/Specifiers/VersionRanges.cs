using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Specifiers;

/// <summary>Which versions a clause names (PEP 440, "Version specifiers"); a clause with != excludes them.</summary>
internal static class VersionRanges
{
    public static VersionRange Of(SpecifierOperator op, Pep440Version version, bool isPrefix) => op switch
    {
        SpecifierOperator.Compatible => new(VersionCut.Before(version), SeriesEnd(version, version.Release.Length - 1)),
        SpecifierOperator.LessOrEqual => new(VersionCut.Start, AfterLocals(version)),
        SpecifierOperator.GreaterOrEqual => new(VersionCut.Before(version), VersionCut.End),
        SpecifierOperator.Less => new(VersionCut.Start, VersionCut.Before(version.IsPreRelease ? version : version with { Dev = VersionNumber.Zero })),
        SpecifierOperator.Greater => new(AfterPosts(version), VersionCut.End),
        _ when isPrefix => Series(version),
        _ => new(VersionCut.Before(version), version.Local.IsEmpty ? AfterLocals(version) : VersionCut.AfterLocal(version)),
    };

    /// <summary>The versions whose release begins with all the numbers of <paramref name="version"/>'s, pre-releases included.</summary>
    public static VersionRange Series(Pep440Version version) =>
        new(VersionCut.Before(First(version)), SeriesEnd(version, version.Release.Length));

    /// <summary>Behind the versions whose release begins with the first numbers of <paramref name="version"/>'s.</summary>
    private static VersionCut SeriesEnd(Pep440Version version, int length) =>
        VersionCut.Before(First(new Pep440Version(version.Epoch, version.Release[..(length - 1)].Add(version.Release[length - 1].Next()))));

    /// <summary>The earliest version of a release.</summary>
    private static Pep440Version First(Pep440Version release) => release with { Dev = VersionNumber.Zero };

    /// <summary>Behind a version and its local versions: before the version that is next.</summary>
    private static VersionCut AfterLocals(Pep440Version version) => VersionCut.Before(
        version.Dev is { } dev ? version with { Dev = dev.Next() }
        : version with { Post = version.Post?.Next() ?? VersionNumber.Zero, Dev = VersionNumber.Zero });

    /// <summary>Behind a version, its local versions and, unless it is one itself, its post-releases.</summary>
    private static VersionCut AfterPosts(Pep440Version version)
    {
        if (version.Dev is not null || version.Post is not null) return AfterLocals(version);
        return version.Pre is { } pre
            ? VersionCut.Before(version with { Pre = pre with { Number = pre.Number.Next() }, Dev = VersionNumber.Zero })
            : VersionCut.AfterSeries(version);
    }
}
