using System.Text.Json;
using FsCheck.Fluent;
using PreCommitDs.Harness;
using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

[TestClass]
public sealed class SurveyTextTests
{
    [TestMethod]
    public void Words_are_broken_at_a_hundred_columns()
    {
        var long_ = string.Join(' ', Enumerable.Range(0, 80).Select(i => "word" + i));
        var finding = new Finding("h/r", Severity.Error, "a.py", new Location(1), long_);
        var survey = SurveySample.Of([]) with { Hooks = [HookSurvey.Of("h", "", [new Rule("h/r", Severity.Error, long_, "")], [finding], [], 0)], Remarks = [new FileMessage("b.py", default, long_)] };
        foreach (var line in SurveyText.Of(survey, new ListLimit(10)).Split('\n')) Assert.IsLessThanOrEqualTo(100, line.Length, line);
    }

    [TestMethod]
    public void Any_texts_make_a_text_and_an_object() => Property.Holds(SurveySample.Text.ArrayOf(20), texts =>
    {
        var survey = SurveySample.Of(texts);
        Assert.EndsWith("\n", SurveyText.Of(survey, new ListLimit(10)));
        using var output = new MemoryStream();
        SurveyJson.Write(survey, output);
        using var json = JsonDocument.Parse(output.ToArray());
        Assert.AreEqual("0123456789abcdef", json.RootElement.GetProperty("commit").GetString());
    });

    [TestMethod]
    public void A_list_that_is_cut_says_how_much_is_left_out()
    {
        var findings = Enumerable.Range(0, 50).Select(i => new Finding("h/r", Severity.Error, $"f{i / 5:00}.py", new Location(i + 1), "m"));
        var survey = SurveySample.Of([]) with { Hooks = [HookSurvey.Of("h", "", [new Rule("h/r", Severity.Error, "R", "")], findings, [], 0)] };
        var text = SurveyText.Of(survey, new ListLimit(4));
        Assert.Contains("50 findings in 10 files", text);
        Assert.Contains("... 2 more in this file", text);
        Assert.Contains("... in 6 more files; --limit 0 shows all", text);
        Assert.DoesNotContain("f04.py", text);
        Assert.DoesNotContain("more in", SurveyText.Of(survey, new ListLimit(int.MaxValue)));
    }
}
