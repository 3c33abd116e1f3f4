using System.Diagnostics;
using PreCommitDs.Requirements.Markers;
using PreCommitDs.Requirements.Packages;
using PreCommitDs.Requirements.Specifiers;
using PreCommitDs.Requirements.Versions;

namespace PreCommitDs.Requirements;

/// <summary>Of whatever a text is made, twice as much of it takes no more than about twice the time.</summary>
[TestClass]
[DoNotParallelize]
public sealed class LinearTimeTests
{
    private const int MinSize = 20_000;
    private const int MaxSize = 1_280_000;
    private const int Tries = 4;

    /// <summary>Less time, in milliseconds, tells nothing.</summary>
    private const double Floor = 15;

    private const double MaxGrowth = 3.2;

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
    public void It_takes_time_in_proportion(string before, string unit, string after)
    {
        var (size, once) = (MinSize, Time(before, unit, after, MinSize));
        while (once < Floor && size < MaxSize)
        {
            size *= 2;
            once = Time(before, unit, after, size);
        }

        if (once < Floor) return;
        var growth = double.MaxValue;
        for (var i = 0; i < Tries && growth >= MaxGrowth; i++) growth = Math.Min(growth, Time(before, unit, after, 2 * size) / Math.Max(once, Time(before, unit, after, size)));
        Assert.IsLessThan(MaxGrowth, growth, $"{size} characters in {once} ms");
    }

    private static double Time(string before, string unit, string after, int size)
    {
        var text = before + string.Concat(Enumerable.Repeat(unit, size / unit.Length)) + after;
        var best = double.MaxValue;
        for (var i = 0; i < 2 && best > Floor; i++)
        {
            var watch = Stopwatch.StartNew();
            if (Pep440Version.TryParse(text, out var version, out _)) _ = version.Canonical.Length + version.CompareTo(version);
            _ = Specifier.TryParse(text, out _, out _);
            if (SpecifierSet.TryParse(text, out var set, out _)) _ = set.IsUnsatisfiable || set.Contains("1.0");
            if (Marker.TryParse(text, out var marker, out _)) marker.Judge(MarkerPlatforms.All);
            _ = Requirement.TryParse(text, out _, out _);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return best;
    }
}
