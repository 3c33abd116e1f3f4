using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Surveying;

/// <summary>Reports on repositories that lack something, or hold strange things.</summary>
[TestClassOverBothGits]
public sealed class PlaceTests
{
    [TestMethod]
    public void A_repository_without_a_commit_has_a_report()
    {
        using var repository = TemporaryRepository.Unborn();
        repository.Report().Exits(0).Says("no commit yet", "0 tracked files");
        repository.Stage("a.ipynb", Notebook.Dirty());
        var report = repository.Report("--format", "json").Exits(0).Json();
        Assert.AreEqual((1L, 1L, 0L), (report.Number("tracked_files"), report.Number("staged"), report.GetProperty("notebooks").Number("versions")));
        Assert.StartsWith("<!doctype html>", repository.Report("--html", "-").Exits(0).Output);
    }

    [TestMethod]
    public void Outside_of_a_repository_there_is_none()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Report().Exits(2).Complains("not inside the working tree of a git repository");
    }

    [TestMethod]
    public void A_broken_notebook_is_told_and_all_else_is_reported()
    {
        using var repository = SurveyRuns.Typical();
        repository.Stage("broken.ipynb", "{\"cells\": ["u8.ToArray());
        repository.Stage("weird.ipynb", "[1, 2]"u8.ToArray());
        repository.Commit();
        repository.Report().Exits(2).Says("1 file could not be looked at", "broken.ipynb:1:12: no JSON", "weird.ipynb: left alone", "Notebooks\n", "analysis/run.ipynb");
        var result = repository.Report("--format", "json").Exits(2).Complains("broken.ipynb:1:12: no JSON");
        Assert.AreEqual("unreadable", result.Json().GetProperty("notebooks").Item("items", "broken.ipynb").Text("state"));
        Assert.AreEqual("strip-notebooks", result.Json().Items("unread").Single().Text("hook"));
    }

    [TestMethod]
    public void A_shallow_clone_says_so()
    {
        using var repository = SurveyRuns.Typical();
        repository.Git("clone", "--quiet", "--depth", "1", "file://" + repository.Top, Path.Combine(repository.Root, "shallow"));
        var result = repository.ReportIn("../shallow").Exits(0).Says("this clone is shallow", "work, commit");
        Assert.DoesNotContain("gone.ipynb", result.Output);
    }

    [TestMethod]
    public void A_partial_clone_fetches_nothing_and_says_so()
    {
        using var repository = SurveyRuns.Typical();
        repository.Git("config", "uploadpack.allowFilter", "true");
        repository.Git("clone", "--quiet", "--filter=blob:none", "--sparse", "file://" + repository.Top, Path.Combine(repository.Root, "partial"));
        var objects = repository.GitIn(Path.Combine(repository.Root, "partial"), "count-objects", "-v");
        var report = repository.ReportIn("../partial", "--format", "json").Exits(0).Json();
        Assert.Contains("partial clone", report.GetProperty("notebooks").Text("history_remark"));
        Assert.AreEqual(0, report.GetProperty("notebooks").Number("versions"));
        Assert.AreEqual(4, report.GetProperty("sizes").Number("unknown"));
        Assert.AreEqual("missing", report.GetProperty("notebooks").Item("items", "analysis/run.ipynb").Text("state"));
        Assert.IsGreaterThanOrEqualTo(4, report.Number("unread_files"));
        Assert.AreEqual(objects, repository.GitIn(Path.Combine(repository.Root, "partial"), "count-objects", "-v"));
    }

    [TestMethod]
    public void Names_in_all_alphabets_and_with_everything_in_them_are_told()
    {
        using var repository = TemporaryRepository.Create();
        string[] names = ["données/été.csv", "数据/模型.ipynb", "שלום/עולם.txt", "a b/<b>&\"x\".txt", "😀.py", "-x.py", "new\nline.txt", "x\u202egnp.txt"];
        foreach (var name in names) repository.Stage(name, name.EndsWith(".ipynb", StringComparison.Ordinal) ? Notebook.Dirty() : "x\n"u8.ToArray());
        repository.Commit();
        var report = repository.Report("--format", "json").Exits(0).Json();
        CollectionAssert.IsSubsetOf(names, report.GetProperty("sizes").Items("largest").Select(file => file.Text("path")).ToList());
        Assert.AreEqual(1, report.GetProperty("notebooks").Item("items", "数据/模型.ipynb").Number("versions"));
        var text = repository.Report().Exits(0).Says("数据/模型.ipynb", "\"new\\nline.txt\"", "x\\u202egnp.txt").Output;
        Assert.DoesNotContain("\u202e", text);
        repository.Report("--html", "-").Exits(0).Says("<bdi>שלום/", "&lt;b&gt;&amp;&quot;x&quot;", "x\\u202egnp.txt");
    }

    [TestMethod]
    public void A_name_that_is_no_text_is_told_with_its_bytes()
    {
        if (!OperatingSystem.IsLinux()) Assert.Inconclusive("only Linux keeps such names");
        using var repository = TemporaryRepository.Create();
        repository.Shell("printf x > \"$(printf 'caf\\351.csv')\" && git add -A && git commit -q -m x").Exits(0);
        repository.Report("--html", "-").Says("caf\\xe9.csv");
        Assert.AreEqual(2, repository.Report("--format", "json").Json().Number("tracked_files"));
    }

    [TestMethod]
    public void Links_and_submodules_and_conflicts_are_counted_apart()
    {
        using var repository = SurveyRuns.Typical();
        repository.Shell("ln -s data link && git add link && git commit -q -m link && git update-index --add --cacheinfo 160000,$(git rev-parse HEAD),sub").Exits(0);
        repository.Shell("git checkout -q -b side HEAD && echo a > c.txt && git add c.txt && git commit -q -m a && git checkout -q main && echo b > c.txt && git add c.txt && git commit -q -m b; git merge -q side").Exits(1);
        var report = repository.Report("--format", "json").Json();
        Assert.AreEqual((1L, 1L), (report.Number("links"), report.Number("submodules")));
        Assert.Contains("in conflict", report.Items("unread").Single(file => file.Text("path") == "c.txt").Text("message"));
    }

    [TestMethod]
    public void A_log_of_github_takes_no_commands_from_names()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("::error::x.ipynb", Notebook.Dirty());
        repository.Set("GITHUB_ACTIONS", "true");
        foreach (var line in repository.Report().Exits(0).Output.Split('\n')) Assert.IsFalse(line.TrimStart().StartsWith("::", StringComparison.Ordinal), line);
    }
}
