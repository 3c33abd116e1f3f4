using System.Globalization;
using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Surveying;

/// <summary>precommit-ds report: what it tells of a repository is what git and the hooks say.</summary>
[TestClassOverBothGits]
public sealed class ReportTests
{
    [TestMethod]
    public void The_text_tells_what_to_mend_first_and_how()
    {
        using var repository = SurveyRuns.Typical();
        var result = repository.Report().Exits(0).Says(
            "to do            1", "error block-secrets/hugging-face-user-token: 1 finding in 1 file", "analysis/run.ipynb:cell 3, line 1: Hugging Face user access token", "block-large-data/large-file", "data/sales.csv (CSV table)",
            "700.0 MiB  Git LFS  data/big.parquet", "requirements.txt from requirements.in: 2 errors", "gone.ipynb (gone)", "run --all-files --check\n", "strip-notebooks --all-files\n");
        Assert.IsLessThan(result.Output.IndexOf("\nstrip-notebooks: ", StringComparison.Ordinal), result.Output.IndexOf("\nblock-secrets: ", StringComparison.Ordinal), "secrets come first");
        Assert.DoesNotContain(SurveyRuns.MadeUpSecret[3..], result.Output + result.Error);
        Assert.AreEqual("", result.Error);
    }

    [TestMethod]
    public void Numbers_are_those_of_git()
    {
        using var repository = SurveyRuns.Typical();
        var report = repository.Report("--format", "json").Exits(0).Json();
        var files = repository.Git("ls-files").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        long Size(string revision) => long.Parse(repository.Git("cat-file", "-s", revision), CultureInfo.InvariantCulture);
        Assert.AreEqual(files.Length, report.Number("tracked_files"));
        Assert.AreEqual(repository.Git("rev-parse", "HEAD").Trim(), report.Text("commit"));
        Assert.AreEqual(repository.Git("show", "-s", "--format=%cI", "HEAD").Trim(), report.Text("commit_date"));
        var sizes = report.GetProperty("sizes");
        Assert.AreEqual(files.Sum(file => Size(":" + file)), sizes.Number("bytes"));
        Assert.AreEqual(Size(":data/sales.csv") + Size(":data/big.parquet"), sizes.Item("folders", "data").Number("bytes"));
        foreach (var file in sizes.Items("largest")) Assert.AreEqual(Size(":" + file.Text("path")), file.Number("bytes"));
        Assert.AreEqual(734_003_200, sizes.Items("pointers").Single().Number("stands_for"));
        Assert.AreEqual(repository.Git("rev-list", "--objects", "--all").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, sizes.GetProperty("history").Number("objects"));
    }

    [TestMethod]
    public void What_outputs_cost_is_what_stripping_saves()
    {
        using var repository = SurveyRuns.Typical();
        var notebooks = repository.Report("--format", "json").Exits(0).Json().GetProperty("notebooks");
        var run = notebooks.Item("items", "analysis/run.ipynb");
        var (before, older) = (repository.Read("analysis/run.ipynb").LongLength, repository.Blob("HEAD~1:analysis/run.ipynb").LongLength);
        Assert.AreEqual((before, 3L, 1L, 2L, before + older), (run.Number("bytes"), run.Number("outputs"), run.Number("images"), run.Number("versions"), run.Number("version_bytes")));
        Assert.AreEqual("clean", notebooks.Item("items", "analysis/clean.ipynb").Text("state"));
        var gone = notebooks.Item("items", "gone.ipynb");
        Assert.AreEqual(("gone", 1L, repository.Blob("HEAD~1:gone.ipynb").LongLength), (gone.Text("state"), gone.Number("versions"), gone.Number("version_bytes")));
        Assert.AreEqual(4, notebooks.Number("versions"));
        repository.Run(Programs.FrontDoor, ["strip-notebooks", "--all-files"]).Exits(1);
        Assert.AreEqual(before - repository.Read("analysis/run.ipynb").LongLength, run.Number("output_bytes"));
        repository.Write("old.ipynb", repository.Blob("HEAD~1:analysis/run.ipynb"));
        repository.Run(Programs.FrontDoor, ["strip-notebooks", "old.ipynb"]);
        Assert.AreEqual(run.Number("output_bytes") + older - repository.Read("old.ipynb").LongLength, run.Number("version_output_bytes"));
    }

    [TestMethod]
    public void Findings_are_those_of_a_run_over_all_files()
    {
        using var repository = SurveyRuns.Typical();
        var run = repository.Run(Programs.FrontDoor, ["run", "--all-files", "--check", "--format", "json"]).Exits(1).Json();
        var report = repository.Report("--format", "json").Exits(0).Json();
        CollectionAssert.AreEquivalent(run.Items("findings").Select(finding => finding.Text("content_hash") + finding.Text("message")).ToList(),
            report.Items("hooks").SelectMany(hook => hook.Items("rules")).SelectMany(rule => rule.Items("findings")).Select(finding => finding.Text("content_hash") + finding.Text("message")).ToList());
        foreach (var hook in report.Items("hooks")) Assert.AreEqual("to-do", hook.Text("grade"), hook.Text("hook"));
    }

    [TestMethod]
    public void What_the_baseline_holds_is_accepted_and_told_apart()
    {
        using var repository = SurveyRuns.Typical();
        var all = repository.Report("--format", "json").Exits(0).Json();
        repository.Run(Programs.FrontDoor, ["run", "--all-files", "--check", "--write-baseline"]);
        repository.Stage("new.py", Encoding.UTF8.GetBytes($"token = '{SurveyRuns.MadeUpSecret[..^1]}q'\n"));
        var report = repository.Report("--format", "json").Exits(0).Json();
        foreach (var id in (string[])["strip-notebooks", "block-large-data", "verify-requirements"])
        {
            var (before, after) = (all.Hook(id), report.Hook(id));
            Assert.AreEqual(("accepted", before.Number("errors") + before.Number("warnings") + before.Number("notes")), (after.Text("grade"), after.Number("accepted")), id);
        }

        Assert.AreEqual((1L, 1L), (report.Hook("block-secrets").Number("errors"), report.Hook("block-secrets").Number("accepted")));
        Assert.AreEqual(2, report.Items("requirements").Single().Number("accepted"));
        repository.Report().Exits(0).Says("more accepted", "2 findings accepted");
    }

    [TestMethod]
    [DataRow("text")]
    [DataRow("json")]
    [DataRow("html")]
    public void The_same_repository_makes_the_same_bytes_and_nothing_is_changed(string format)
    {
        using var repository = SurveyRuns.Typical();
        repository.Stage("staged.ipynb", Notebook.Dirty());
        repository.Write("unstaged.ipynb", Notebook.Dirty());
        var before = FolderImage.Of(repository.Top);
        string[] arguments = format == "html" ? ["--html", "-"] : ["--format", format];
        var first = repository.Report(arguments).Exits(0);
        CollectionAssert.AreEqual(first.OutputBytes, repository.Report(arguments).Exits(0).OutputBytes);
        Assert.AreEqual(before, FolderImage.Of(repository.Top));
        Assert.DoesNotContain(SurveyRuns.MadeUpSecret[3..], first.Output);
    }

    [TestMethod]
    public void Paths_narrow_everything()
    {
        using var repository = SurveyRuns.Typical();
        var report = repository.Report("--format", "json", "data", "requirements.txt").Exits(0).Json();
        Assert.AreEqual("data requirements.txt", string.Join(' ', report.Items("paths").Select(path => path.GetString())));
        Assert.AreEqual(3, report.Number("tracked_files"));
        Assert.AreEqual("clean", report.Hook("strip-notebooks").Text("grade"));
        Assert.AreEqual(2, report.Hook("block-large-data").Number("errors") + report.Hook("block-large-data").Number("warnings"));
        Assert.IsEmpty(report.GetProperty("notebooks").Items("items"));
        Assert.HasCount(1, report.Items("requirements"));
        Assert.AreEqual(1, repository.ReportIn("analysis", "--format", "json", "run.ipynb").Exits(0).Json().Number("tracked_files"));
        repository.Report("no/such").Exits(2).Complains("no/such: git tracks nothing there");
    }

    [TestMethod]
    public void From_a_folder_below_findings_are_named_as_seen_from_there()
    {
        using var repository = SurveyRuns.Typical();
        repository.ReportIn("data").Exits(0).Says("findings name files as seen from data/", "../analysis/run.ipynb:cell 3", "\n    sales.csv: CSV table", "  data/sales.csv (CSV table)");
    }

    [TestMethod]
    public void Configuration_is_in_force()
    {
        using var repository = SurveyRuns.Typical();
        repository.Write(".precommit-ds.toml", "[strip-notebooks]\nexclude = [\"analysis/\"]\n[block-large-data]\nlimit = [\"csv=1GB\"]\n"u8.ToArray());
        var report = repository.Report("--format", "json").Exits(0).Json();
        Assert.AreEqual("clean", report.Hook("strip-notebooks").Text("grade"));
        var run = report.GetProperty("notebooks").Item("items", "analysis/run.ipynb");
        Assert.IsTrue(run.GetProperty("excluded").GetBoolean());
        Assert.IsGreaterThan(0, run.Number("output_bytes"));
        Assert.AreEqual("to-look-at", report.Hook("block-large-data").Text("grade"));
    }

    [TestMethod]
    public void A_severity_that_is_to_fail_fails()
    {
        using var repository = TemporaryRepository.Create();
        repository.Report("--fail-on", "note").Exits(0);
        repository.Stage("a.ipynb", Notebook.Dirty());
        repository.Report().Exits(0);
        repository.Report("--fail-on", "error").Exits(1);
    }

    [TestMethod]
    [DataRow("--format xml", "--format xml: one of text, json")]
    [DataRow("--limit many", "--limit many is no whole number")]
    [DataRow("--history deep", "--history deep: one of none, sizes, some, all")]
    [DataRow("--html - --format json", "choose one")]
    [DataRow("--html nowhere/x.html", "its folder is missing")]
    [DataRow("--htm x", "did you mean --html?")]
    [DataRow("-", "report reads no standard input")]
    public void Wrong_usage_is_told(string arguments, string message)
    {
        using var repository = TemporaryRepository.Create();
        repository.Report(arguments.Split(' ')).Exits(2).Complains(message);
    }
}
