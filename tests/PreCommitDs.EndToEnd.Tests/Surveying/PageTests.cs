using System.Text;
using System.Text.Json;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Surveying;

/// <summary>The page, as a browser shows it.</summary>
[TestClass]
public sealed class PageTests
{
    [TestMethod]
    public void A_browser_shows_it_to_everyone_and_asks_nobody()
    {
        Chromium.Require();
        using var repository = SurveyRuns.Typical();
        repository.Stage("<img src=x onerror=alert(1)>.ipynb", Notebook.Dirty());
        repository.Stage(string.Concat(Enumerable.Repeat("averylongname", 15)) + ".csv", "a,b\n"u8.ToArray());
        repository.Stage("broken.ipynb", "{"u8.ToArray());
        repository.Commit();
        var page = Path.Combine(repository.Root, "report.html");
        repository.Report("--html", page).Exits(2);
        var seen = Chromium.Look(repository, Path.Combine("Surveying", "look-at-page.cjs"), page);

        Assert.IsEmpty(seen.Items("messages"), seen.GetProperty("messages").ToString());
        Assert.AreEqual(new Uri(page).AbsoluteUri, string.Join(' ', seen.Items("requests").Select(request => request.GetString()).Distinct()));
        foreach (var scheme in (string[])["light", "dark"])
        {
            var contrast = seen.GetProperty(scheme).GetProperty("contrast");
            Assert.IsGreaterThanOrEqualTo(4.5, contrast.GetProperty("ratio").GetDouble(), $"{scheme}: {contrast}");
            FitsInto(seen.GetProperty(scheme).GetProperty("widths"));
            FitsInto(seen.GetProperty("narrow-" + scheme));
        }

        Assert.AreEqual("rgb(255, 255, 255)", seen.GetProperty("light").Text("background"));
        Assert.AreEqual("rgb(20, 24, 28)", seen.GetProperty("dark").Text("background"));
        CollectionAssert.IsSubsetOf((string[])["Report on work", "Overview", "Findings", "Sizes", "By folder", "Largest files", "Notebooks", "Requirements", "Not looked at", "To go on"], seen.Items("headings").Select(heading => heading.GetString()).ToList());
        Assert.IsTrue(seen.GetProperty("allOpen").GetBoolean());
        Assert.AreEqual("[false,true,false]", seen.GetProperty("keyboard").ToString());
        Assert.IsFalse(seen.GetProperty("printed").GetProperty("nav").GetBoolean());
    }

    [TestMethod]
    public void A_click_sorts_a_table_and_without_scripts_everything_is_there()
    {
        Chromium.Require();
        using var repository = SurveyRuns.Typical();
        var page = Path.Combine(repository.Root, "report.html");
        repository.Report("--html", page).Exits(0);
        var seen = Chromium.Look(repository, Path.Combine("Surveying", "look-at-page.cjs"), page);
        var (first, second) = (Order(seen.GetProperty("first")), Order(seen.GetProperty("second")));
        CollectionAssert.AreEqual(first.OrderDescending().ToList(), first);
        CollectionAssert.AreEqual(first.Order().ToList(), second);
        Assert.AreEqual(("descending", "ascending"), (seen.GetProperty("first").Text("sort"), seen.GetProperty("second").Text("sort")));
        var names = seen.Items("names").Select(name => name.GetString()!).ToList();
        CollectionAssert.AreEqual(names.Order(StringComparer.Ordinal).ToList(), names);

        var plain = seen.GetProperty("withoutScript");
        Assert.AreEqual(0, plain.Number("buttons"));
        var report = repository.Report("--format", "json").Exits(0).Json();
        foreach (var finding in report.Items("hooks").SelectMany(hook => hook.Items("rules")).SelectMany(rule => rule.Items("findings")))
            foreach (var part in (string[])["path", "message"]) Assert.Contains(finding.Text(part), plain.Text("text"));
        foreach (var item in report.GetProperty("notebooks").Items("items")) Assert.Contains(item.Text("path"), plain.Text("text"));
    }

    [TestMethod]
    public void The_page_takes_the_place_of_a_page_and_of_nothing_else()
    {
        using var repository = SurveyRuns.Typical();
        repository.Report("--html", "report.html").Exits(0).Complains("the page is in report.html");
        var first = repository.Read("report.html");
        repository.Report("--html", "report.html").Exits(0);
        CollectionAssert.AreEqual(first, repository.Read("report.html"));
        CollectionAssert.AreEqual(first, repository.Report("--html", "-").OutputBytes);
        repository.Write("mine.html", "<p>mine</p>"u8.ToArray());
        foreach (var name in (string[])["mine.html", "requirements.in", "README"]) repository.Report("--html", name).Exits(2).Complains("it stays");
        Assert.AreEqual("<p>mine</p>", Encoding.UTF8.GetString(repository.Read("mine.html")));
        repository.Report("--html", ".precommit-ds.toml").Exits(2).Complains("a file that is needed");
        repository.Write("empty.html", []);
        repository.Report("--html", "empty.html", "--format", "json").Exits(0).Json();
        Assert.IsNotEmpty(repository.Read("empty.html"));
    }

    private static List<long> Order(JsonElement sorted) => [.. sorted.Items("order").Select(size => size.GetInt64())];

    private static void FitsInto(JsonElement widths) => Assert.IsLessThanOrEqualTo(widths.Number("window"), widths.Number("page"), widths.ToString());
}
