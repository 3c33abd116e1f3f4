using System.Runtime.InteropServices;
using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Git.GitTests;

namespace PreCommitDs.EndToEnd.Git;

/// <summary>Where the repository lies, and whether there is one.</summary>
[TestClassOverBothGits]
public sealed class PlaceTests
{
    [TestMethod]
    public void A_linked_worktree_has_an_index_of_its_own()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallStagedHook();
        repository.Stage("nb.ipynb", Dirty);
        repository.Git("worktree", "add", "-q", "../linked", "-b", "side");
        var linked = Path.Combine(repository.Root, "linked");
        File.WriteAllBytes(Path.Combine(linked, "own.ipynb"), Dirty);
        repository.GitIn(linked, "add", "own.ipynb");
        var check = repository.StripIn(linked, "--check").Exits(1).Says("own.ipynb:");
        Assert.DoesNotContain("nb.ipynb", check.Output.Replace("own.ipynb", "", StringComparison.Ordinal));
        var named = repository.StripIn(linked, "own.ipynb").Exits(1);
        AreSame(Clean, File.ReadAllBytes(Path.Combine(linked, "own.ipynb")), "linked");
        repository.PasteWaysBack(named, linked);
        repository.TryGit(["commit", "-qm", "x"], linked).Exits(0);
        repository.HoldsCommitted("side:own.ipynb", Clean);
        AreSame(Dirty, File.ReadAllBytes(Path.Combine(linked, "own.ipynb")), "linked");
        repository.Holds("nb.ipynb", staged: Dirty, working: Dirty);
    }

    [TestMethod]
    public void A_submodule_is_a_repository_of_its_own_and_only_a_link_to_the_outer_one()
    {
        using var repository = TemporaryRepository.Create();
        using var inner = TemporaryRepository.Create();
        repository.Git("submodule", "--quiet", "add", inner.Top, "sub.ipynb");
        repository.Stage("nb.ipynb", Dirty);
        foreach (var arguments in (string[][])[["--check"], ["--check", "--all-files"]])
        {
            var check = repository.Strip(arguments).Exits(1).Says("nb.ipynb:cell 1");
            Assert.AreEqual("", check.Error, check.ToString());
            Assert.DoesNotContain("sub.ipynb", check.Output);
        }

        repository.Strip("--staged").Exits(0);
        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
        Assert.StartsWith("160000 ", repository.Git("ls-files", "--stage", "sub.ipynb"));

        var sub = repository.PathOf("sub.ipynb");
        repository.InstallStagedHook(repository.PathOf(".git/modules/sub.ipynb"));
        repository.Write("sub.ipynb/in.ipynb", Dirty);
        repository.GitIn(sub, "add", "in.ipynb");
        repository.StripIn(sub, "--check").Exits(1).Says("in.ipynb:cell 1");
        var named = repository.StripIn(sub, "in.ipynb").Exits(1);
        repository.HoldsWorking("sub.ipynb/in.ipynb", Clean);
        repository.PasteWaysBack(named, sub);
        repository.TryGit(["commit", "-qm", "x"], sub).Exits(0);
        Assert.AreEqual(System.Text.Encoding.UTF8.GetString(Clean), repository.GitIn(sub, "cat-file", "blob", "HEAD:in.ipynb"));
        repository.HoldsWorking("sub.ipynb/in.ipynb", Dirty);
    }

    [TestMethod]
    public void A_file_of_a_submodule_named_from_outside_is_fixed_and_can_be_had_back()
    {
        using var repository = TemporaryRepository.Create();
        using var inner = TemporaryRepository.Create();
        repository.Git("submodule", "--quiet", "add", inner.Top, "sub");
        repository.Write("sub/in.ipynb", Dirty);
        var result = repository.Strip("sub/in.ipynb").Exits(1);
        repository.HoldsWorking("sub/in.ipynb", Clean);
        repository.PasteWaysBack(result);
        repository.HoldsWorking("sub/in.ipynb", Dirty);
    }

    [TestMethod]
    public void Git_dir_and_work_tree_from_the_environment_count()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        Directory.Move(repository.PathOf(".git"), Path.Combine(repository.Root, "elsewhere.git"));
        repository.Set("GIT_DIR", Path.Combine(repository.Root, "elsewhere.git"));
        repository.Set("GIT_WORK_TREE", repository.Top);
        repository.Strip("--check").Exits(1).Says("nb.ipynb:cell 1");
        var result = repository.Strip("nb.ipynb").Exits(1);
        repository.HoldsWorking("nb.ipynb", Clean);
        repository.PasteWaysBack(result);
        repository.StripIn(repository.Top, "--staged").Exits(0);
        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
    }

    [TestMethod]
    public void A_relative_git_dir_works_from_a_sub_directory_too()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a/nb.ipynb", Dirty);
        var sub = repository.PathOf("a");
        repository.Set("GIT_DIR", "../.git");
        repository.Set("GIT_WORK_TREE", "..");
        repository.StripIn(sub, "--check").Exits(1).Says("nb.ipynb:cell 1");
        repository.StripIn(sub, "--staged", "nb.ipynb").Exits(0);
        repository.Set("GIT_DIR", null);
        repository.Set("GIT_WORK_TREE", null);
        repository.Holds("a/nb.ipynb", staged: Clean, working: Dirty);
    }

    [TestMethod]
    public void A_work_tree_may_lie_below_the_folder_that_the_hook_runs_in()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Set("GIT_DIR", repository.PathOf(".git"));
        repository.Set("GIT_WORK_TREE", repository.Top);
        repository.StripIn(repository.Root, "--check").Exits(1).Says("work/nb.ipynb:cell 1");
        repository.StripIn(repository.Root, "--check", "work/nb.ipynb").Exits(1).Says("work/nb.ipynb:cell 1");
        var result = repository.StripIn(repository.Root).Exits(1).Says("stripped work/nb.ipynb");
        repository.HoldsWorking("nb.ipynb", Clean);
        repository.PasteWaysBack(result, repository.Root);
        repository.StripIn(repository.Root, "--staged", "work/nb.ipynb").Exits(0);
        repository.Holds("nb.ipynb", staged: Clean, working: Dirty);
    }

    [TestMethod]
    public void Core_worktree_counts()
    {
        using var repository = TemporaryRepository.Create();
        var tree = Directory.CreateDirectory(Path.Combine(repository.Root, "tree")).FullName;
        repository.Git("config", "core.worktree", tree);
        repository.Set("GIT_DIR", repository.PathOf(".git"));
        File.WriteAllBytes(Path.Combine(tree, "nb.ipynb"), Dirty);
        repository.GitIn(tree, "add", "nb.ipynb");
        repository.StripIn(tree, "--check").Exits(1).Says("nb.ipynb:cell 1");
        var result = repository.StripIn(tree, "nb.ipynb").Exits(1);
        AreSame(Clean, File.ReadAllBytes(Path.Combine(tree, "nb.ipynb")), "working");
        repository.PasteWaysBack(result, tree);
        repository.StripIn(tree, "--staged").Exits(0);
        AreSame(Dirty, File.ReadAllBytes(Path.Combine(tree, "nb.ipynb")), "working");
        repository.HoldsStaged("nb.ipynb", Clean);
    }

    [TestMethod]
    public void Another_index_from_the_environment_counts()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        var other = Path.Combine(repository.Root, "other-index");
        File.Copy(repository.PathOf(".git/index"), other);
        repository.Set("GIT_INDEX_FILE", other);
        repository.Strip("--staged").Exits(0).Says("nb.ipynb");
        repository.HoldsStaged("nb.ipynb", Clean);
        repository.Set("GIT_INDEX_FILE", null);
        repository.Holds("nb.ipynb", staged: Dirty, working: Dirty);
    }

    [TestMethod]
    [DataRow()]
    [DataRow("--check")]
    [DataRow("--staged")]
    [DataRow("--all-files")]
    public void In_a_bare_repository_it_says_in_one_line_that_there_is_nothing_to_work_on(params string[] arguments)
    {
        using var repository = TemporaryRepository.Unborn("--bare");
        OneLine(repository.Strip(arguments).Exits(2).Complains("strip-notebooks: ", "git"));
    }

    [TestMethod]
    [DataRow()]
    [DataRow("--check")]
    [DataRow("--staged")]
    [DataRow("--all-files")]
    public void In_the_git_folder_it_says_in_one_line_that_there_is_nothing_to_work_on(params string[] arguments)
    {
        using var repository = TemporaryRepository.Create();
        OneLine(repository.StripIn(repository.PathOf(".git"), arguments).Exits(2).Complains("strip-notebooks: ", "work tree"));
    }

    [TestMethod]
    public void Without_a_repository_files_are_fixed_and_no_way_back_is_promised()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Write("nb.ipynb", Dirty);
        folder.Strip("--check", "nb.ipynb").Exits(1).Says("nb.ipynb:cell 1");
        var result = folder.Strip("nb.ipynb").Exits(1).Says("stripped nb.ipynb: 1 output");
        Assert.DoesNotContain("git cat-file", result.Output);
        folder.HoldsWorking("nb.ipynb", Clean);
        OneLine(folder.Strip().Exits(2).Complains("not inside the working tree of a git repository"));
        OneLine(folder.Strip("--staged", "nb.ipynb").Exits(2).Complains("not inside the working tree of a git repository"));
    }

    [TestMethod]
    public void Without_git_and_libgit2_a_file_in_a_repository_stays_as_it_is()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("nb.ipynb", Dirty);
        repository.Stage("clean.ipynb", Clean);
        HideGit(repository);
        if (GitUnderTest.IsLibGit2)
        {
            WorksWithoutGit(repository);
            return;
        }

        repository.Strip("nb.ipynb").Exits(2).Complains("nb.ipynb: git is not on PATH");
        repository.HoldsWorking("nb.ipynb", Dirty);
        OneLine(repository.Strip("--check").Exits(2).Complains("git is not on PATH"));
        OneLine(repository.Strip("--staged").Exits(2).Complains("git is not on PATH"));
        // Nothing is asked of git where there is nothing to do.
        repository.Strip("clean.ipynb").Exits(0).IsSilent();
    }

    [TestMethod]
    public void Without_git_and_without_a_repository_files_are_fixed()
    {
        using var folder = TemporaryRepository.WithoutGit();
        folder.Write("nb.ipynb", Dirty);
        HideGit(folder);
        folder.Strip("nb.ipynb").Exits(1);
        folder.HoldsWorking("nb.ipynb", Clean);
    }

    private static void WorksWithoutGit(TemporaryRepository repository)
    {
        var path = repository.Environment["PATH"];
        repository.Strip("--check").Exits(1).Says("nb.ipynb:cell 1");
        repository.Strip("nb.ipynb").Exits(1).Says("stripped nb.ipynb");
        repository.HoldsWorking("nb.ipynb", Clean);
        repository.Strip("--staged").Exits(0).Says("nb.ipynb");
        repository.Set("PATH", null);
        repository.HoldsStaged("nb.ipynb", Clean);
        repository.Set("PATH", path);
    }

    internal static void HideGit(TemporaryRepository repository)
    {
        repository.Set("PATH", repository.Home);
        // The portable build still has to find its runtime.
        repository.Set("DOTNET_ROOT", Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..")));
    }

    private static void OneLine(ProcessResult result)
    {
        Assert.AreEqual("", result.Output, result.ToString());
        Assert.AreEqual(1, result.Error.Count(unit => unit == '\n'), result.ToString());
    }

    [TestMethod]
    public void A_file_named_from_outside_of_its_repository_can_be_had_back()
    {
        using var repository = TemporaryRepository.Create();
        repository.Write("a folder/nb.ipynb", Notebook.Dirty());
        var result = repository.Run(Programs.StripNotebooks, ["work/a folder/nb.ipynb"], repository.Root).Exits(1);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Read("a folder/nb.ipynb"));
        repository.Shell(Printed.WayBack(result), repository.Root).Exits(0);
        CollectionAssert.AreEqual(Notebook.Dirty(), repository.Read("a folder/nb.ipynb"));
    }
}
