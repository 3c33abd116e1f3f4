using System.Text.Json;
using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>What is said, for people and for programs, and what one bad file does to the others.</summary>
[TestClassOverBothGits]
public sealed class ReportTests
{
    private static readonly byte[] Broken = "{\"cells\": [ oops"u8.ToArray();

    [TestMethod]
    public void One_bad_file_stops_no_other()
    {
        using var repository = TemporaryRepository.Create();
        string[] good = ["a.ipynb", "c.ipynb", "d.ipynb", "e.ipynb"];
        foreach (var name in good) repository.Stage(name, Dirty);
        repository.Stage("bad.ipynb", Broken);
        repository.Strip("--check").Exits(2).Complains("bad.ipynb:1:").Says("a.ipynb:cell 1", "e.ipynb:cell 1");
        repository.Strip([.. good, "bad.ipynb", "nowhere.ipynb"]).Exits(2).Complains("bad.ipynb:1:", "nowhere.ipynb: no such file").Says("stripped a.ipynb", "stripped e.ipynb");
        foreach (var name in good) repository.Holds(name, staged: Dirty, working: Clean);
        repository.Strip("--staged").Exits(2).Complains("bad.ipynb:1:");
        foreach (var name in good) repository.Holds(name, staged: Clean, working: Clean);
        repository.Holds("bad.ipynb", staged: Broken, working: Broken);
    }

    [TestMethod]
    public void Json_of_a_check_lists_findings()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb \"x\".ipynb", Dirty);
        repository.Stage("bad.ipynb", Broken);
        var json = Json(repository.Strip("--check", "--format", "json").Exits(2));
        Assert.AreEqual("strip-notebooks", json.GetProperty("hook").GetString());
        Assert.AreEqual(2, json.GetProperty("exit_code").GetInt32());
        var finding = json.GetProperty("findings").EnumerateArray().Single();
        Assert.AreEqual("strip-notebooks/not-stripped", finding.GetProperty("rule").GetString());
        Assert.AreEqual("error", finding.GetProperty("severity").GetString());
        Assert.AreEqual("nb \"x\".ipynb", finding.GetProperty("path").GetString());
        Assert.AreEqual(1, finding.GetProperty("cell").GetInt32());
        Assert.AreEqual("bad.ipynb", json.GetProperty("errors").EnumerateArray().Single().GetProperty("path").GetString());
        Assert.AreEqual(0, json.GetProperty("fixed").GetArrayLength());
    }

    [TestMethod]
    public void Json_of_a_fix_lists_files_with_the_way_back()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        var json = Json(repository.Strip("--format", "json").Exits(1));
        var file = json.GetProperty("fixed").EnumerateArray().Single();
        Assert.AreEqual("nb.ipynb", file.GetProperty("path").GetString());
        Assert.IsFalse(file.GetProperty("index_only").GetBoolean());
        Assert.AreEqual(Dirty.Length - Clean.Length, file.GetProperty("bytes").GetInt32());
        repository.Shell(file.GetProperty("restore").GetString()!).Exits(0);
        repository.Holds("nb.ipynb", staged: Dirty, working: Dirty);
        Assert.StartsWith("commit again: ", json.GetProperty("next_steps").EnumerateArray().Single().GetString());
        file = Json(repository.Strip("--staged", "--format", "json").Exits(0)).GetProperty("fixed").EnumerateArray().Single();
        Assert.IsTrue(file.GetProperty("index_only").GetBoolean());
        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
        Assert.AreEqual(0, Json(repository.Strip("--check", "--format", "json").Exits(0)).GetProperty("findings").GetArrayLength());
    }

    [TestMethod]
    public void Json_of_a_diff_holds_the_diff()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        var json = Json(repository.Strip("--diff", "--format", "json").Exits(1));
        repository.TryGit(["apply"], input: System.Text.Encoding.UTF8.GetBytes(json.GetProperty("diff").GetString()!)).Exits(0);
        repository.Holds("nb.ipynb", staged: Dirty, working: Clean);
    }

    [TestMethod]
    public void The_same_is_said_every_time_in_the_order_of_names()
    {
        using var repository = TemporaryRepository.Create();
        foreach (var i in Enumerable.Range(0, 30)) repository.Write($"nb{i}.ipynb", Dirty);
        repository.Git("add", ".");
        var first = repository.Strip("--check").Exits(1).Output;
        var paths = first.Split('\n').Where(line => line.Contains("not-stripped", StringComparison.Ordinal)).Select(line => line.Split(':')[0]).ToList();
        CollectionAssert.AreEqual(paths.Order(StringComparer.Ordinal).ToList(), paths);
        Assert.AreEqual(first, repository.Strip("--check").Output);
        Assert.AreEqual(first, repository.Strip(["--check", .. paths.AsEnumerable().Reverse()]).Output);
    }

    [TestMethod]
    public void A_file_that_may_not_be_written_stays_and_stops_no_other()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("Windows has other permissions");
            return;
        }

        using var repository = TemporaryRepository.Create();
        repository.Stage("read-only.ipynb", Dirty);
        repository.Stage("nb.ipynb", Dirty);
        File.SetUnixFileMode(repository.PathOf("read-only.ipynb"), UnixFileMode.UserRead);
        repository.Strip().Exits(2).Complains("read-only.ipynb: the file is read-only").Says("stripped nb.ipynb");
        repository.Holds("read-only.ipynb", staged: Dirty, working: Dirty);
        repository.Holds("nb.ipynb", staged: Dirty, working: Clean);
        Assert.AreEqual("", repository.Git("ls-files", "--others"));
    }

    [TestMethod]
    public void Standard_input_goes_through_in_a_repository_and_changes_nothing_there()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        AreSame(Clean, repository.Run(Programs.StripNotebooks, ["-"], input: Dirty).Exits(0).OutputBytes, "output");
        AreSame(Broken, repository.Run(Programs.StripNotebooks, ["-"], input: Broken).Exits(2).OutputBytes, "output");
        repository.Run(Programs.StripNotebooks, ["-", "--check"], input: Dirty).Exits(1).Says("<stdin>:cell 1");
        repository.Holds("nb.ipynb", staged: Dirty, working: Dirty);
    }

    private static JsonElement Json(ProcessResult result) => JsonDocument.Parse(result.OutputBytes).RootElement;
}
