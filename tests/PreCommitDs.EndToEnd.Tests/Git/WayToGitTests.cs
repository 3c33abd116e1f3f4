using System.Reflection;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.Git.LibGit2;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>git's commands or libgit2, and who says so.</summary>
[TestClassOverBothGits]
public sealed class WayToGitTests
{
    [TestMethod]
    public void Every_test_of_repositories_runs_over_both()
    {
        var classes = typeof(WayToGitTests).Assembly.GetTypes().Where(type => type.Namespace == typeof(WayToGitTests).Namespace
            && type.GetMethods().Any(method => method.GetCustomAttributes<TestMethodAttribute>().Any())).ToList();
        Assert.IsGreaterThan(10, classes.Count);
        foreach (var one in classes) Assert.IsNotNull(one.GetCustomAttribute<TestClassOverBothGitsAttribute>(), one.Name);
    }

    [TestMethod]
    public void The_program_itself_says_which_way_it_goes()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        var trace = Path.Combine(repository.Root, "trace");
        repository.Run(Programs.StripNotebooks, ["--staged"], null, null, ("GIT_TRACE", trace)).Exits(0);
        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
        Assert.AreEqual(GitUnderTest.IsLibGit2, !File.Exists(trace), "whether git was run");
    }

    [TestMethod]
    public void Without_its_library_libgit2_is_refused_in_one_line()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        var program = ProgramCopy.To(Path.Combine(repository.Root, "bin"), Programs.StripNotebooks);
        File.Delete(Path.Combine(repository.Root, "bin", NativeLibraryFile.Name));
        repository.Set("PRECOMMIT_DS_GIT", null);
        foreach (var arguments in (string[][])[["--staged"], ["nb.ipynb"], ["--check", "nb.ipynb"]])
        {
            var result = repository.Run(program, ["--git", "libgit2", .. arguments]).Exits(2).Complains(NativeLibraryFile.Name, "--git git");
            Assert.AreEqual(1, result.Error.Count(unit => unit == '\n'), result.ToString());
            repository.Run(program, arguments, null, null, ("PRECOMMIT_DS_GIT", "libgit2")).Exits(2).Complains(NativeLibraryFile.Name);
        }

        repository.Holds("nb.ipynb", staged: Dirty, working: Dirty);
        repository.Run(program, ["--staged"]).Exits(0);
        repository.HoldsStaged("nb.ipynb", Clean);
    }

    [TestMethod]
    public void The_option_is_stronger_than_the_variable_and_both_know_two_ways()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Set("PRECOMMIT_DS_GIT", "libgit2");
        repository.Strip("--check", "--git", "git").Exits(1);
        repository.Strip("--check", "--git", "hg").Exits(2).Complains("--git hg: one of git, libgit2");
        repository.Set("PRECOMMIT_DS_GIT", "hg");
        repository.Strip("--check").Exits(2).Complains("PRECOMMIT_DS_GIT hg: one of git, libgit2");
        repository.Strip("--check", "--git", "git").Exits(1);
        repository.Strip("--help").Exits(0).Says("--git <git|libgit2>");
    }

    [TestMethod]
    public void By_itself_libgit2_is_taken_where_its_library_is_and_git_is_not()
    {
        if (OperatingSystem.IsWindows()) Assert.Inconclusive("on Windows it is taken wherever its library is");
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Set("PRECOMMIT_DS_GIT", null);
        var trace = Path.Combine(repository.Root, "trace");
        repository.Run(Programs.StripNotebooks, ["--check"], null, null, ("GIT_TRACE", trace)).Exits(1).Says("nb.ipynb:cell 1");
        Assert.IsTrue(File.Exists(trace), "where git is, it is asked");
        PlaceTests.HideGit(repository);
        if (GitUnderTest.IsLibGit2) repository.Strip("--check").Exits(1).Says("nb.ipynb:cell 1");
        else repository.Strip("--check").Exits(2).Complains("git is not on PATH");
    }

    [TestMethod]
    public void What_libgit2_cannot_open_is_refused_in_one_line_where_git_is_missing()
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("config", "core.repositoryFormatVersion", "1");
        repository.Git("config", "extensions.preciousObjects", "true");
        repository.Stage("nb.ipynb", Dirty);
        repository.Strip("--check").Exits(1).Says("nb.ipynb:cell 1");
        PlaceTests.HideGit(repository);
        var result = repository.Strip("--check").Exits(2).Complains("git");
        Assert.AreEqual(1, result.Error.Count(unit => unit == '\n'), result.ToString());
    }

    [TestMethod]
    public void While_someone_else_writes_the_index_it_stays_as_it_is()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        File.WriteAllBytes(repository.PathOf(".git/index.lock"), []);
        repository.Strip("--staged").Exits(2).Complains("index.lock");
        Assert.IsTrue(File.Exists(repository.PathOf(".git/index.lock")), "the lock is not ours");
        File.Delete(repository.PathOf(".git/index.lock"));
        repository.Holds("nb.ipynb", staged: Dirty, working: Dirty);
    }

    [TestMethod]
    public void A_change_that_only_its_time_could_hide_is_still_seen_after_the_index_was_written()
    {
        using var repository = TemporaryRepository.Create();
        repository.Git("config", "core.trustCtime", "false");
        repository.Git("config", "core.checkStat", "minimal");
        var time = DateTime.UtcNow.AddMinutes(-5);
        repository.Write("other.txt", "before"u8.ToArray());
        File.SetLastWriteTimeUtc(repository.PathOf("other.txt"), time);
        repository.Git("add", "other.txt");
        repository.Stage("nb.ipynb", Dirty);
        // The same size and the same time as what is staged, which is that of the index: only its content tells.
        repository.Write("other.txt", "after!"u8.ToArray());
        File.SetLastWriteTimeUtc(repository.PathOf("other.txt"), time);
        File.SetLastWriteTimeUtc(repository.PathOf(".git/index"), time);
        repository.Strip("--staged").Exits(0).Says("nb.ipynb");
        Assert.AreEqual("M", repository.Git("diff", "--name-status", "other.txt")[..1]);
    }

    [TestMethod]
    public void Names_that_differ_in_case_alone_are_two_files_whatever_the_file_system()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Notebook.Dirty("small"));
        var id = repository.TryGit(["hash-object", "-w", "--stdin"], input: Notebook.Dirty("large")).Exits(0).Output.Trim();
        repository.Git("update-index", "--add", "--cacheinfo", $"100644,{id},NB.ipynb");
        repository.Git("config", "core.ignoreCase", "true");
        repository.Strip("--check").Exits(1).Says("NB.ipynb:cell 1", "nb.ipynb:cell 1");
        repository.Strip("--staged").Exits(0);
        repository.HoldsStaged("nb.ipynb", Notebook.Clean("small"));
        repository.HoldsStaged("NB.ipynb", Notebook.Clean("large"));
    }

    [TestMethod]
    public void Replaced_objects_are_read_as_git_reads_them()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        var clean = repository.TryGit(["hash-object", "-w", "--stdin"], input: Clean).Exits(0).Output.Trim();
        repository.Git("replace", repository.Git("rev-parse", ":nb.ipynb").Trim(), clean);
        repository.Strip("--check").Exits(0).IsSilent();
        repository.Git("pack-refs", "--all", "--prune");
        repository.Strip("--check").Exits(0).IsSilent();
    }
}
