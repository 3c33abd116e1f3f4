using System.Text.RegularExpressions;
using PreCommitDs.Files;

namespace PreCommitDs.LargeData.Limits;

/// <summary>Places where small data of any kind is at home.</summary>
internal static partial class ExemptPaths
{
    /// <summary>What tests, examples and documentation may bring with them, in bytes.</summary>
    public const long MaxFixture = 100 << 10;

    /// <summary>Whether a file lies in a folder of tests, examples or documentation.</summary>
    public static bool IsFixture(string path) => FixtureFolder().IsMatch(path);

    /// <summary>Whether a file is data that a package of R brings with it.</summary>
    /// <remarks>R Packages (2e), chapter 7: <c>data/*.rda</c>, <c>R/sysdata.rda</c>, <c>inst/extdata/</c>, beside a file <c>DESCRIPTION</c>.</remarks>
    public static bool IsInRPackage(string path, ISurroundings surroundings)
    {
        var match = RPackageData().Match(path);
        return match.Success && surroundings.Exists(match.Groups["package"].Value + "DESCRIPTION");
    }

    [GeneratedRegex("(^|/)(tests?|fixtures|testdata|examples|docs)/", RegexOptions.CultureInvariant)]
    private static partial Regex FixtureFolder();

    [GeneratedRegex(@"^(?<package>(.*/)?)(data/[^/]+\.(rda|RData)|R/sysdata\.rda|inst/extdata/.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RPackageData();
}
