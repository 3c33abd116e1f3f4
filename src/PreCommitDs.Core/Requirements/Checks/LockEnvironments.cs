using System.Buffers;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Pairs;

namespace PreCommitDs.Requirements.Checks;

/// <summary>The environments that a lock may be meant for, as its header tells: the version of Python, and all platforms but where one is chosen.</summary>
internal static class LockEnvironments
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    public static IEnumerable<MarkerEnvironment> Of(LockPair pair)
    {
        // What is resolved for all versions at once is for none in particular.
        var python = pair.Command?.IsUniversal == true ? null : pair.Command?.Values("--python-version").LastOrDefault() ?? pair.Header.Python;
        var platforms = Platforms(pair.Command?.Values("--python-platform").LastOrDefault());
        return python is null || !IsVersion(python) ? platforms : platforms.Select(platform => platform.With(MarkerPlatforms.Python(python)));
    }

    private static IReadOnlyList<MarkerEnvironment> Platforms(string? name) => name switch
    {
        null => MarkerPlatforms.All,
        _ when name.Contains("windows", StringComparison.Ordinal) => [MarkerPlatforms.Windows],
        _ when name.Contains("darwin", StringComparison.Ordinal) || name == "macos" => [MarkerPlatforms.MacOs],
        _ when name.Contains("linux", StringComparison.Ordinal) => [MarkerPlatforms.Linux],
        _ => MarkerPlatforms.All,
    };

    private static bool IsVersion(string text) => text.Contains('.', StringComparison.Ordinal) && text.AsSpan().IndexOfAnyExcept(Digits) < 0;
}
