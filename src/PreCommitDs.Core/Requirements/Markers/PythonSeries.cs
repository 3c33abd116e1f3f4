using PreCommitDs.Requirements.Specifiers;
using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements.Markers;

/// <summary>What python_version tells of python_full_version: 3.12 may be any version that begins with it.</summary>
internal static class PythonSeries
{
    public static Truth Compare(MarkerEnvironment environment, Specifier specifier)
    {
        if (!Pep440Version.TryParse(environment[MarkerVariable.PythonVersion], out var series)) return Truth.Unknown;
        if (series.Release.Length != 2 || series.IsPreRelease || series.IsPostRelease || !series.Local.IsEmpty) return Truth.Unknown;
        return specifier.ContainsAll(VersionRanges.Series(series)) switch
        {
            true => Truth.True,
            false => Truth.False,
            null => Truth.Unknown,
        };
    }
}
