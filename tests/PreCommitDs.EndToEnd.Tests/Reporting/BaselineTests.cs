using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Running;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Reporting;

/// <summary>Findings that are accepted: .precommit-ds.baseline in real repositories.</summary>
[TestClass]
public sealed class BaselineTests
{
    private const string File = ".precommit-ds.baseline";

    [TestMethod]
    public void What_is_recorded_is_not_reported_and_what_is_new_is()
    {
        using var repository = Accepted("nb.ipynb");
        repository.Strip("--check").Exits(0).IsSilent();
        repository.Strip("--check", "--verbose").Exits(0).Complains(File + ": 1 finding is in it");
        repository.Stage("nb.ipynb", Encoding.UTF8.GetBytes("\n\n" + Encoding.UTF8.GetString(Dirty)));
        repository.Strip("--check").Exits(0).IsSilent();
        repository.Stage("nb.ipynb", Notebook.Dirty(output: "3"));
        repository.Strip("--check").Exits(1).Says("nb.ipynb:cell 1");
        repository.Stage("copy.ipynb", Dirty);
        repository.Strip("--check", "copy.ipynb").Exits(1).Says("copy.ipynb:cell 1");
    }

    [TestMethod]
    public void Recording_says_how_many_and_the_command_that_stages_it()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Dirty);
        repository.Stage("sub/b.ipynb", Dirty);
        var result = repository.StripIn(repository.PathOf("sub"), "--write-baseline").Exits(0);
        Assert.AreEqual("strip-notebooks: 2 findings of 2 files recorded in the baseline: git add ../.precommit-ds.baseline\n", result.Output);
        repository.Shell(result.Output.Trim().Split(": ")[^1], repository.PathOf("sub")).Exits(0);
        Assert.AreEqual(File, repository.Git("ls-files", File).Trim());
        repository.Holds("a.ipynb", Dirty, Dirty);
    }

    [TestMethod]
    public void Recording_again_changes_nothing_and_keeps_what_is_not_its_own()
    {
        using var repository = Accepted("a.ipynb", "b.ipynb");
        repository.Write(File, [.. repository.Read(File), .. "other-hook/rule 0123456789abcdef a.ipynb\nstrip-notebooks/not-stripped 0123456789abcdef gone.ipynb\nstrip-notebooks/not-stripped 0123456789abcdef a.ipynb\nother-hook/rule 0123456789abcdef gone.ipynb\n"u8]);
        repository.Strip("--write-baseline", "a.ipynb").Exits(0);
        var lines = Entries(repository);
        CollectionAssert.AreEqual(new[] { "a.ipynb", "gone.ipynb", "a.ipynb", "b.ipynb" }, lines.Select(line => line.Split(' ')[2]).ToList());
        var before = (repository.Read(File), System.IO.File.GetLastWriteTimeUtc(repository.PathOf(File)));
        repository.Strip("--write-baseline").Exits(0);
        CollectionAssert.AreEqual(before.Item1, repository.Read(File));
        Assert.AreEqual(before.Item2, System.IO.File.GetLastWriteTimeUtc(repository.PathOf(File)));
    }

    [TestMethod]
    public void Nothing_found_makes_no_file()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Clean);
        repository.Strip("--write-baseline").Exits(0).Says("no baseline is written");
        Assert.IsFalse(System.IO.File.Exists(repository.PathOf(File)));
    }

    [TestMethod]
    public void Every_way_to_fix_leaves_an_accepted_file_alone()
    {
        using var repository = Accepted("nb.ipynb");
        repository.Strip("nb.ipynb").Exits(0).IsSilent();
        repository.Strip().Exits(0).IsSilent();
        repository.Strip("--verbose").Exits(0).Complains("nb.ipynb: left alone: all that is found in it is in the baseline");
        repository.Strip("--staged").Exits(0).IsSilent();
        Assert.AreEqual("", repository.Strip("--diff").Exits(0).Output);
        repository.Holds("nb.ipynb", Dirty, Dirty);
        AreSame(Dirty, repository.Run(Programs.StripNotebooks, ["-", "--stdin-name=nb.ipynb"], input: Dirty).Exits(0).OutputBytes, "stream");
        AreSame(Clean, repository.Run(Programs.StripNotebooks, ["-", "--stdin-name=other.ipynb"], input: Dirty).Exits(0).OutputBytes, "stream");
        AreSame(Clean, repository.Run(Programs.StripNotebooks, ["-"], input: Dirty).Exits(0).OutputBytes, "stream");
    }

    [TestMethod]
    public void One_new_finding_and_the_whole_file_is_fixed()
    {
        using var repository = Accepted("nb.ipynb");
        repository.Stage("nb.ipynb", Notebook.Dirty(output: "new"));
        repository.Strip("--staged").Exits(0).Says("stripped nb.ipynb");
        repository.Strip().Exits(0);
        repository.Stage("nb.ipynb", Notebook.Dirty(output: "new"));
        repository.Strip().Exits(1);
        repository.HoldsWorking("nb.ipynb", Clean);
    }

    [TestMethod]
    public void A_commit_goes_through_with_what_is_accepted()
    {
        using var repository = Accepted("nb.ipynb");
        repository.InstallStagedHook();
        repository.TryCommit().Exits(0);
        repository.HoldsCommitted("HEAD:nb.ipynb", Dirty);
    }

    [TestMethod]
    public void The_filter_and_the_check_agree()
    {
        using var repository = Accepted("sub/nb.ipynb");
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0);
        repository.Git("add", "--renormalize", ".");
        repository.Git("add", ".");
        repository.HoldsStaged("sub/nb.ipynb", Dirty);
        repository.Stage("sub/other.ipynb", Dirty);
        repository.HoldsStaged("sub/other.ipynb", Clean);
    }

    [TestMethod]
    public void Entries_of_no_use_are_told_and_taken_out()
    {
        using var repository = Accepted("nb.ipynb", "other.ipynb");
        repository.Stage("nb.ipynb", Clean);
        var told = repository.Strip("--check").Exits(0).Complains("nb.ipynb: unused baseline entry strip-notebooks/not-stripped ");
        Assert.DoesNotContain("other.ipynb", told.Error);
        repository.Strip("--check", "other.ipynb").Exits(0).IsSilent();
        repository.Shell(told.Error.Trim().Split("take it out with: ")[1]).Exits(0);
        Assert.HasCount(1, Entries(repository));
        repository.Strip("--check").Exits(0).IsSilent();
    }

    [TestMethod]
    public void Processes_that_record_at_the_same_time_lose_nothing()
    {
        using var repository = TemporaryRepository.Create();
        var names = Enumerable.Range(0, 24).Select(i => $"{i:00}.ipynb").ToList();
        foreach (var name in names) repository.Stage(name, GitTests.Dirty);
        string[][] batches = [.. names.Chunk(4)];
        Parallel.ForEach(batches, new ParallelOptions { MaxDegreeOfParallelism = batches.Length }, batch => repository.Strip(["--write-baseline", .. batch]).Exits(0));
        foreach (var name in names) repository.Strip("--check", name).Exits(0);
        Assert.IsFalse(Path.Exists(repository.PathOf(".precommit-ds.baseline.lock")));
    }

    [TestMethod]
    public void A_broken_baseline_is_named_with_its_line_and_nothing_is_changed()
    {
        using var repository = Accepted("nb.ipynb");
        var broken = Encoding.UTF8.GetBytes("<<<<<<< HEAD\n" + Encoding.UTF8.GetString(repository.Read(File)));
        repository.Write(File, broken);
        foreach (var arguments in (string[][])[["--check"], [], ["--staged"], ["--write-baseline"], ["--check", "--format", "json"]])
        {
            var result = repository.Strip(arguments).Exits(2).Complains(".precommit-ds.baseline:1: a conflict marker: keep the lines of both sides", "git add .precommit-ds.baseline");
            Assert.HasCount(1, result.Error.TrimEnd('\n').Split('\n'), result.ToString());
        }

        AreSame(Dirty, repository.Run(Programs.StripNotebooks, ["-", "--stdin-name=nb.ipynb"], input: Dirty).Exits(2).OutputBytes, "stream");
        repository.Holds("nb.ipynb", Dirty, Dirty);
        AreSame(broken, repository.Read(File), File);
    }

    [TestMethod]
    public void A_merge_takes_the_lines_of_both_sides()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(".gitattributes", ".precommit-ds.baseline merge=union\n"u8.ToArray());
        repository.Commit();
        foreach (var (branch, output) in ((string, string)[])[("one", "1"), ("two", "2")])
        {
            repository.Git("checkout", "--quiet", "-b", branch, "main");
            repository.Stage($"{branch}.ipynb", Notebook.Dirty(output: output));
            repository.Strip("--write-baseline").Exits(0);
            repository.Git("add", File);
            repository.Commit();
        }

        repository.Git("merge", "--quiet", "-m", "merged", "one");
        repository.Strip("--check", "--all-files").Exits(0).IsSilent();
        Assert.HasCount(2, Entries(repository));
        repository.Strip("--write-baseline", "--all-files").Exits(0);
        Assert.HasCount(2, Entries(repository));
    }

    [TestMethod]
    [UnsupportedOSPlatform("windows")]
    public void Any_name_can_be_recorded()
    {
        using var repository = TemporaryRepository.Create();
        string[] names = [" a .ipynb", "new\nline.ipynb", "\"q\".ipynb", "#.ipynb", "größe 📈.ipynb", "tab\t.ipynb", "back\\slash.ipynb"];
        foreach (var name in names) repository.Stage(name, Dirty);
        // A name that is no UTF-8: .NET cannot make it.
        repository.Shell("printf x > \"$(printf 'b\\377.ipynb')\" && cp '#.ipynb' \"$(printf 'b\\377.ipynb')\" && git add .").Exits(0);
        repository.Strip("--write-baseline").Exits(0).Says($"{names.Length + 1} findings of {names.Length + 1} files");
        repository.Strip("--check").Exits(0).IsSilent();
        repository.Strip("--check", "--write-baseline", "#.ipynb").Exits(0);
        Assert.HasCount(names.Length + 1, Entries(repository));
    }

    [TestMethod]
    public void All_hooks_share_the_file()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.StageLines("a.py", "x = 1", "DO-NOT-COMMIT");
        repository.RunAll("--write-baseline").Exits(0).Says("strip-notebooks: 1 finding of 1 file", "block-markers: 1 finding of 1 file");
        Assert.HasCount(2, Entries(repository));
        repository.RunAll().Exits(0).IsSilent();
        repository.Check().Exits(0).IsSilent();
        repository.Holds("nb.ipynb", Dirty, Dirty);
        repository.StageLines("a.py", "x = 1", "y = 2", "DO-NOT-COMMIT");
        repository.Check().Exits(0).IsSilent();
        repository.StageLines("a.py", "DO-NOT-COMMIT", "DO-NOT-COMMIT either");
        repository.Check().Exits(1).Says("a.py:2:1: block-markers/marker");
        Assert.AreEqual(1, JsonDocument.Parse(repository.Check("--format", "json").OutputBytes).RootElement.GetProperty("baselined").GetInt32());
        repository.StageLines("a.py", "clean");
        repository.Check().Exits(0).Complains("a.py: unused baseline entry block-markers/marker");
    }

    [TestMethod]
    [DataRow("--staged")]
    [DataRow("--diff")]
    [DataRow("-")]
    public void Only_a_check_can_be_recorded(string mode)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Strip("--write-baseline", mode).Exits(2).Complains("--write-baseline records what --check finds");
        Assert.IsFalse(System.IO.File.Exists(repository.PathOf(File)));
    }

    [TestMethod]
    public void Unreadable_files_keep_their_entries_and_fail_the_run()
    {
        using var repository = Accepted("a.ipynb", "b.ipynb");
        var before = Entries(repository);
        repository.Stage("a.ipynb", "{\"cells\": oops"u8.ToArray());
        repository.Strip("--write-baseline").Exits(2).Complains("a.ipynb:1:");
        CollectionAssert.AreEqual(before, Entries(repository));
    }

    private static TemporaryRepository Accepted(params string[] names)
    {
        var repository = TemporaryRepository.Create();
        foreach (var name in names) repository.Stage(name, Dirty);
        repository.Strip("--write-baseline").Exits(0);
        return repository;
    }

    private static List<string> Entries(TemporaryRepository repository) =>
        [.. Encoding.UTF8.GetString(repository.Read(File)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
}
