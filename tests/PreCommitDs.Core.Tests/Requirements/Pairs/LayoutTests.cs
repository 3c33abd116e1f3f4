using System.Text;
using PreCommitDs.Harness;
using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>
/// Layouts of repositories as people have them, each a file: the files of the repository, each behind a line <c>--- PATH</c>. Those of
/// <c>healthy/</c> have no error, those of <c>broken/</c> are told to be broken.
/// </summary>
[TestClass]
public sealed class LayoutTests
{
    private static readonly string Folder = SourceTree.Fixtures("verify-requirements");

    public static IEnumerable<object[]> Healthy => Cases("healthy");

    public static IEnumerable<object[]> Broken => Cases("broken");

    [TestMethod]
    [DynamicData(nameof(Healthy))]
    public void What_compilers_have_made_has_no_error(string name) =>
        Assert.IsEmpty(Judge("healthy", name).Where(static finding => finding.Severity == Severity.Error).Select(static finding => $"{finding.Path}:{finding.Location.Line} {finding.Rule} {finding.Message}"));

    [TestMethod]
    [DynamicData(nameof(Broken))]
    public void What_is_broken_is_told(string name) => Assert.IsNotEmpty(Judge("broken", name));

    private static IEnumerable<object[]> Cases(string kind)
    {
        var files = Directory.GetFiles(Path.Combine(Folder, kind), "*.case");
        Assert.IsGreaterThan(5, files.Length);
        return files.Select(static file => (object[])[Path.GetFileNameWithoutExtension(file)]);
    }

    private static IEnumerable<Finding> Judge(string kind, string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, kind, name + ".case")).ReplaceLineEndings("\n");
        var files = ("\n" + text).Split("\n--- ", StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Split('\n', 2)).ToDictionary(static part => part[0], static part => Encoding.UTF8.GetBytes(part[1]), StringComparer.Ordinal);
        return PairSamples.Judge(files).Select(static item => item.Finding);
    }
}
