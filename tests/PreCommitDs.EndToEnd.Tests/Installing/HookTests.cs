using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>The hook that <c>precommit-ds install --no-filter</c> sets up, on real commits.</summary>
[TestClass]
public sealed class HookTests
{
    [TestMethod]
    public void Commit_is_clean_and_the_file_keeps_its_outputs()
    {
        using var repository = Installed();
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "notebook"]).Exits(0);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:nb.ipynb"));
        CollectionAssert.AreEqual(Notebook.Dirty(), repository.Read("nb.ipynb"));
        Assert.IsFalse(repository.TryGit(["config", "filter.strip-notebooks.clean"]).ExitCode == 0, "--no-filter sets up no filter");
    }

    [TestMethod]
    [DataRow("-a", "-m", "all")]
    [DataRow("-m", "path", "nb.ipynb")]
    public void Commit_that_stages_by_itself_is_clean(params string[] arguments)
    {
        using var repository = Installed();
        repository.Stage("nb.ipynb", Notebook.Clean("old"));
        repository.Commit();
        repository.Write("nb.ipynb", Notebook.Dirty("new"));
        repository.TryGit(["commit", .. arguments]).Exits(0);
        CollectionAssert.AreEqual(Notebook.Clean("new"), repository.Blob("HEAD:nb.ipynb"));
        CollectionAssert.AreEqual(Notebook.Dirty("new"), repository.Read("nb.ipynb"));
    }

    [TestMethod]
    [DataRow("SKIP", "strip-notebooks")]
    [DataRow("SKIP", "other,strip-notebooks")]
    public void Hook_is_skipped_by_its_id(string variable, string value)
    {
        using var repository = Installed();
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.Run("git", ["commit", "-m", "as it is"], environment: (variable, value)).Exits(0);
        CollectionAssert.AreEqual(Notebook.Dirty(), repository.Blob("HEAD:nb.ipynb"));
    }

    [TestMethod]
    public void Hook_is_skipped_with_all_others()
    {
        using var repository = Installed();
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "--no-verify", "-m", "as it is"]).Exits(0);
        CollectionAssert.AreEqual(Notebook.Dirty(), repository.Blob("HEAD:nb.ipynb"));
    }

    [TestMethod]
    public void Broken_notebook_stops_the_commit()
    {
        using var repository = Installed();
        repository.Stage("broken.ipynb", "{"u8.ToArray());
        var stopped = repository.TryGit(["commit", "-m", "broken"]).Exits(1).Complains("broken.ipynb");
        Assert.DoesNotContain("   at ", stopped.Error);
    }

    [TestMethod]
    public void Linked_working_tree_uses_the_hook_too()
    {
        using var repository = Installed();
        var linked = Path.Combine(repository.Root, "linked");
        repository.Git("worktree", "add", "--quiet", linked);
        File.WriteAllBytes(Path.Combine(linked, "nb.ipynb"), Notebook.Dirty());
        repository.GitIn(linked, "add", "nb.ipynb");
        repository.GitIn(linked, "commit", "-m", "notebook");
        CollectionAssert.AreEqual(Notebook.Clean(), repository.TryGit(["cat-file", "blob", "HEAD:nb.ipynb"], linked).OutputBytes);
    }

    [TestMethod]
    public void Install_in_a_linked_working_tree_reaches_the_repository()
    {
        using var repository = TemporaryRepository.Create();
        var before = RepositorySettings.Of(repository);
        var linked = Path.Combine(repository.Root, "linked");
        repository.Git("worktree", "add", "--quiet", linked);
        repository.Run(Programs.FrontDoor, ["install"], linked).Exits(0);
        File.WriteAllBytes(Path.Combine(linked, "nb.ipynb"), Notebook.Dirty());
        repository.GitIn(linked, "add", "nb.ipynb");
        repository.GitIn(linked, "commit", "-m", "notebook");
        CollectionAssert.AreEqual(Notebook.Clean(), repository.TryGit(["cat-file", "blob", "HEAD:nb.ipynb"], linked).OutputBytes);
        Assert.AreEqual("", repository.GitIn(linked, "status", "--porcelain"));
        repository.Run(Programs.FrontDoor, ["uninstall"], linked).Exits(0);
        Assert.AreEqual(before, RepositorySettings.Of(repository));
    }

    [TestMethod]
    public void Submodule_has_a_hook_of_its_own()
    {
        using var repository = TemporaryRepository.Create();
        using var library = TemporaryRepository.Create();
        repository.Git("submodule", "--quiet", "add", library.Top, "library");
        repository.Commit("submodule");
        var folder = repository.PathOf("library");
        repository.Run(Programs.FrontDoor, ["install", "library"]).Exits(0);
        File.WriteAllBytes(Path.Combine(folder, "nb.ipynb"), Notebook.Dirty());
        repository.GitIn(folder, "add", "nb.ipynb");
        repository.GitIn(folder, "commit", "-m", "notebook");
        CollectionAssert.AreEqual(Notebook.Clean(), repository.TryGit(["cat-file", "blob", "HEAD:nb.ipynb"], folder).OutputBytes);
        Assert.IsFalse(File.Exists(repository.PathOf(".git/hooks/pre-commit")), "the repository around it is not touched");
    }

    private static TemporaryRepository Installed()
    {
        var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        return repository;
    }
}
