using System.Text;
using System.Text.RegularExpressions;
using PreCommitDs.Harness;

namespace PreCommitDs.Surveys;

/// <summary>
/// Each folder below fixtures/report is a case: input.json, and how it is written: report.txt, report.html (style and script left out)
/// and report.json. What is missing is written, and the test fails so that somebody looks at it.
/// </summary>
[TestClass]
public sealed partial class SurveyFixtureTests
{
    public static IEnumerable<object[]> Cases => Directory.EnumerateDirectories(SourceTree.Fixtures("report")).Order(StringComparer.Ordinal).Select(folder => new object[] { Path.GetFileName(folder) });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void It_is_written_as_it_was(string name)
    {
        var folder = Path.Combine(SourceTree.Fixtures("report"), name);
        var survey = SurveyInput.Read(File.ReadAllBytes(Path.Combine(folder, "input.json")));
        var html = SurveyPage.Of(survey, new ListLimit(ListLimit.Page));
        StrictHtml.Read(html);
        using var json = new MemoryStream();
        SurveyJson.Write(survey, json);
        var wrong = new List<string>();
        Compare("report.txt", SurveyText.Of(survey, new ListLimit(ListLimit.Text)));
        Compare("report.html", Hash().Replace(Code().Replace(html, "<$1></$1>"), "sha256-"));
        Compare("report.json", Encoding.UTF8.GetString(json.ToArray()));
        Assert.IsEmpty(wrong, string.Join('\n', wrong));

        void Compare(string file, string actual)
        {
            var path = Path.Combine(folder, file);
            if (!File.Exists(path))
            {
                File.WriteAllText(path, actual, new UTF8Encoding(false));
                wrong.Add($"{path} is new: look at it");
            }
            else if (File.ReadAllText(path) != actual) wrong.Add($"{path} differs from:\n{actual}");
        }
    }

    [GeneratedRegex(@"<(style|script)>.*?</\1>", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("sha256-[A-Za-z0-9+/=]+")]
    private static partial Regex Hash();
}
