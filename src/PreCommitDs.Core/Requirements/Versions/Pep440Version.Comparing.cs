using System.Collections.Immutable;

namespace PreCommitDs.Requirements.Versions;

/// <summary>The order of versions (PEP 440, "Summary of permitted suffixes and relative ordering").</summary>
public sealed partial record Pep440Version : IComparable<Pep440Version>
{
    /// <inheritdoc/>
    public int CompareTo(Pep440Version? other)
    {
        if (other is null) return 1;
        var order = CompareSeries(other);
        if (order == 0) order = ComparePre(other);
        if (order == 0) order = Compare(Post, other.Post, ifNone: -1);
        if (order == 0) order = Compare(Dev, other.Dev, ifNone: 1);
        return order == 0 ? CompareLocal(Local, other.Local) : order;
    }

    /// <summary>Whether both are one version, however it is written.</summary>
    public bool Equals(Pep440Version? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Epoch);
        foreach (var number in Release.AsSpan(0, SignificantLength)) hash.Add(number);
        hash.Add(Pre);
        hash.Add(Post);
        hash.Add(Dev);
        foreach (var segment in Local) hash.Add(segment, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    /// <summary>Whether the left version is older.</summary>
    public static bool operator <(Pep440Version left, Pep440Version right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left version is newer.</summary>
    public static bool operator >(Pep440Version left, Pep440Version right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left version is not newer.</summary>
    public static bool operator <=(Pep440Version left, Pep440Version right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left version is not older.</summary>
    public static bool operator >=(Pep440Version left, Pep440Version right) => left.CompareTo(right) >= 0;

    /// <summary>Compares epoch and release alone; missing numbers count as 0.</summary>
    internal int CompareSeries(Pep440Version other)
    {
        var order = Epoch.CompareTo(other.Epoch);
        for (var i = 0; order == 0 && i < Math.Max(Release.Length, other.Release.Length); i++) order = At(Release, i).CompareTo(At(other.Release, i));
        return order;
    }

    /// <summary>How many numbers of the release are left without trailing zeros.</summary>
    private int SignificantLength
    {
        get
        {
            var length = Release.Length;
            while (length > 0 && Release[length - 1].IsZero) length--;
            return length;
        }
    }

    private static VersionNumber At(ImmutableArray<VersionNumber> release, int index) => index < release.Length ? release[index] : VersionNumber.Zero;

    private int ComparePre(Pep440Version other)
    {
        if (Pre is { } own && other.Pre is { } others) return own.CompareTo(others);
        return PhaseRank.CompareTo(other.PhaseRank);
    }

    /// <summary>Without a pre-release part: <c>1.0.dev1</c> comes before <c>1.0a1</c>, all else after it.</summary>
    private int PhaseRank => Pre is not null ? 0 : Post is null && Dev is not null ? -1 : 1;

    private static int Compare(VersionNumber? left, VersionNumber? right, int ifNone) =>
        left is { } own
            ? right is { } other ? own.CompareTo(other) : -ifNone
            : right is null ? 0 : ifNone;

    /// <summary>Segment by segment; a number is greater than letters, and what goes on is greater than what ends.</summary>
    private static int CompareLocal(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var isNumber = IsNumber(left[i]);
            var order = isNumber.CompareTo(IsNumber(right[i]));
            if (order == 0 && isNumber) order = left[i].Length.CompareTo(right[i].Length);
            if (order == 0) order = string.CompareOrdinal(left[i], right[i]);
            if (order != 0) return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    private static bool IsNumber(string segment) => segment.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
