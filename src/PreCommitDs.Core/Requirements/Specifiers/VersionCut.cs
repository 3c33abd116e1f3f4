using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Specifiers;

/// <summary>
/// A place between versions in their order, at which a clause begins or ceases to match. Where one cut comes before another, there is
/// a version between them: so whether clauses exclude each other can be told exactly.
/// </summary>
internal readonly struct VersionCut : IComparable<VersionCut>
{
    private readonly Pep440Version? _version;
    private readonly Side _side;

    private VersionCut(Pep440Version? version, Side side) => (_version, _side) = (version, side);

    private enum Side
    {
        Before,
        After,
        AfterSeries,
        End,
    }

    /// <summary>Before 0.dev0, and so before every version.</summary>
    public static VersionCut Start { get; } = Before(new Pep440Version(VersionNumber.Zero, [VersionNumber.Zero]) { Dev = VersionNumber.Zero });

    /// <summary>Behind every version.</summary>
    public static VersionCut End { get; } = new(null, Side.End);

    /// <summary>Right before a version; between it and an earlier one there is none.</summary>
    public static VersionCut Before(Pep440Version version) => new(version, Side.Before);

    /// <summary>Right behind a version that has a local part: between any two of them lie others, so that nothing is the next.</summary>
    public static VersionCut AfterLocal(Pep440Version version) => new(version, Side.After);

    /// <summary>Behind all versions with this one's epoch and release: 1.0.0.1 is later than 1.0.post9, 1.0.0.0.1 is earlier, so that nothing is the next.</summary>
    public static VersionCut AfterSeries(Pep440Version version) => new(version, Side.AfterSeries);

    public int CompareTo(VersionCut other)
    {
        if (_side == Side.End || other._side == Side.End) return _side.CompareTo(other._side);
        if (_side == Side.AfterSeries || other._side == Side.AfterSeries)
        {
            var series = _version!.CompareSeries(other._version!);
            return series == 0 ? (_side == Side.AfterSeries).CompareTo(other._side == Side.AfterSeries) : series;
        }

        var order = _version!.CompareTo(other._version);
        return order == 0 ? _side.CompareTo(other._side) : order;
    }
}
