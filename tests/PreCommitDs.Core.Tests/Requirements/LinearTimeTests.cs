using PreCommitDs.Harness;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Packages;
using PreCommitDs.Requirements.Specifiers;
using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements;

/// <summary>Of whatever a text is made, eight times as much of it takes no more than about eight times the time.</summary>
[TestClass]
[DoNotParallelize]
public sealed class LinearTimeTests
{
    [TestMethod]
    [DataRow("", "1", "")]
    [DataRow("", "9", "")]
    [DataRow("1", ".0", "")]
    [DataRow("1", ".9", "")]
    [DataRow("1+a", ".a", "")]
    [DataRow("", " ", "")]
    [DataRow("", "-", "")]
    [DataRow("", "a-", "")]
    [DataRow("", "(", "")]
    [DataRow("", "a,", "")]
    [DataRow("==1", ",!=1", "")]
    [DataRow("", "!=1.0.dev1,<=2,", "")]
    [DataRow("===", "a,", "")]
    [DataRow("===", "===a,", "")]
    [DataRow("a[b", ",b", "]")]
    [DataRow("a[b", "-", "]")]
    [DataRow("a>=1", ",>=1", "")]
    [DataRow("a===", ",===a", "")]
    [DataRow("a @ ", "x;", " ; os_name == 'a'")]
    [DataRow("os_name == 'a'", " and os_name == 'a'", "")]
    [DataRow("os_name == 'a'", " or (os_name == 'a')", "")]
    [DataRow("os_name == '", "a", "'")]
    [DataRow("os_name == '", "\\x41", "'")]
    [DataRow("os_name == '", "\\", "'")]
    [DataRow("os_name == \"", "'", "\"")]
    [DataRow("a; os_name == 'a'", " or '1' in extra", "")]
    public void It_takes_time_in_proportion(string before, string unit, string after) =>
        LinearTime.Holds(before + unit + after, 40_000, 2_560_000, size => before + string.Concat(Enumerable.Repeat(unit, size / unit.Length)) + after, Read);

    private static void Read(string text)
    {
        if (Pep440Version.TryParse(text, out var version, out _)) _ = version.Canonical.Length + version.CompareTo(version);
        _ = Specifier.TryParse(text, out _, out _);
        if (SpecifierSet.TryParse(text, out var set, out _)) _ = set.IsUnsatisfiable || set.Contains("1.0");
        if (Marker.TryParse(text, out var marker, out _)) marker.Judge(MarkerPlatforms.All);
        _ = Requirement.TryParse(text, out _, out _);
    }
}
