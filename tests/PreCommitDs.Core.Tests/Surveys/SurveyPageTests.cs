using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;
using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

[TestClass]
public sealed class SurveyPageTests
{
    private static readonly ListLimit Limit = new(100);

    [TestMethod]
    public void No_text_whatever_leaves_its_place() => Property.Holds(SurveySample.Text.ArrayOf(20), texts =>
    {
        var page = StrictHtml.Read(SurveyPage.Of(SurveySample.Of(texts), Limit));
        var plain = StrictHtml.Read(SurveyPage.Of(SurveySample.Of([]), Limit));
        Assert.AreEqual(plain.Skeleton, page.Skeleton);
    });

    [TestMethod]
    public void Every_text_is_there_to_be_read() => Property.Holds(SurveySample.Text.ArrayOf(20), texts =>
    {
        var survey = SurveySample.Of(texts);
        var page = StrictHtml.Read(SurveyPage.Of(survey, Limit));
        var all = string.Join('\u0001', page.Texts);
        foreach (var finding in survey.Hooks.SelectMany(hook => hook.Rules).SelectMany(rule => rule.Findings))
            foreach (var text in (string[])[finding.Path, finding.Message, finding.Mend!]) Assert.Contains(VisibleText.Of(text), all);
    });

    [TestMethod]
    public void Ids_are_plain_and_every_link_of_the_head_leads_to_one()
    {
        var html = SurveyPage.Of(SurveySample.Of([]), Limit);
        var page = StrictHtml.Read(html);
        CollectionAssert.AllItemsAreUnique(page.Ids);
        foreach (var link in html.Split("href=\"#").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)])) Assert.Contains(link, page.Ids);
    }

    [TestMethod]
    public void The_policy_allows_this_style_and_script_and_nothing_else()
    {
        var html = SurveyPage.Of(SurveySample.Of([]), Limit);
        foreach (var tag in (string[])["style", "script"])
        {
            var start = html.IndexOf($"<{tag}>", StringComparison.Ordinal) + tag.Length + 2;
            var code = html[start..html.IndexOf($"</{tag}>", start, StringComparison.Ordinal)];
            var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(code)));
            Assert.Contains($"{tag}-src &#39;sha256-{hash}&#39;", html);
        }

        Assert.Contains("default-src &#39;none&#39;", html);
        foreach (var word in (string[])["http://", "https://", "unsafe-", " style=", "onclick", "@import", "url("]) Assert.DoesNotContain(word, html);
    }

    [TestMethod]
    public void A_page_of_many_findings_stays_small_and_says_what_it_leaves_out()
    {
        var rules = Enumerable.Range(0, 20).Select(i => new Rule($"hook/rule-{i}", Severity.Error, "One", "")).ToArray();
        var findings = Enumerable.Range(0, 40_000).Select(i => new Finding(rules[i % 20].Id, Severity.Error, $"some/folder/with/a/name/file{i / 7}.py", new Location(i % 100), $"finding number {i}") { Mend = $"mend --with-options file{i}.py" });
        var survey = SurveySample.Of([]) with { Hooks = [HookSurvey.Of("hook", "Finds", rules, findings, [], 0)] };
        foreach (var limit in (ListLimit[])[Limit, new(int.MaxValue)])
        {
            var html = SurveyPage.Of(survey, limit);
            Assert.IsLessThan(3_000_000, html.Length);
            Assert.Contains("with such findings are not listed here", html);
            Assert.Contains("40,000", html);
        }
    }

    [TestMethod]
    public void Constants_that_would_end_their_element_are_refused() => Assert.Throws<ArgumentException>(() => new HtmlWriter().Constant("a</style>"));

    [TestMethod]
    public void What_is_not_closed_is_told() => Assert.Throws<InvalidOperationException>(() => new HtmlWriter().Open("p").ToString());
}
