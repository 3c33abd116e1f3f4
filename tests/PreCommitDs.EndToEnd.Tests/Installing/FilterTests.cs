using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Installing;

/// <summary>git's clean filter as <c>precommit-ds install</c> sets it up.</summary>
[TestClass]
public sealed class FilterTests
{
    [TestMethod]
    public void Status_is_clean_after_a_commit_while_the_file_keeps_its_outputs()
    {
        using var repository = Installed();
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "notebook"]).Exits(0);
        Assert.AreEqual("", repository.Git("status", "--porcelain"));
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:nb.ipynb"));
        CollectionAssert.AreEqual(Notebook.Dirty(), repository.Read("nb.ipynb"));
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
        Assert.AreEqual("", repository.Git("status", "--porcelain"));
    }

    [TestMethod]
    public void Running_a_notebook_again_is_no_change()
    {
        using var repository = Installed();
        repository.Stage("nb.ipynb", Notebook.Dirty(output: "first"));
        repository.TryGit(["commit", "-m", "notebook"]).Exits(0);
        var index = repository.Git("ls-files", "--stage");
        repository.Write("nb.ipynb", Notebook.Dirty(output: "a longer second"));
        repository.Git("add", "nb.ipynb");
        repository.Git("add", "--renormalize", ".");
        Assert.AreEqual(index, repository.Git("ls-files", "--stage"));
        Assert.AreEqual("", repository.Git("status", "--porcelain"));
    }

    [TestMethod]
    public void Branches_are_switched_without_conflict()
    {
        using var repository = Installed();
        repository.Stage("nb.ipynb", Notebook.Dirty("main"));
        repository.TryGit(["commit", "-m", "main"]).Exits(0);
        repository.Git("checkout", "--quiet", "-b", "other");
        repository.Stage("nb.ipynb", Notebook.Dirty("other"));
        repository.TryGit(["commit", "-m", "other"]).Exits(0);
        repository.Git("checkout", "--quiet", "main");
        CollectionAssert.AreEqual(Notebook.Clean("main"), repository.Read("nb.ipynb"));
        repository.Git("checkout", "--quiet", "other");
        CollectionAssert.AreEqual(Notebook.Clean("other"), repository.Read("nb.ipynb"));
        Assert.AreEqual("", repository.Git("status", "--porcelain"));
    }

    [TestMethod]
    public void Broken_notebook_is_stored_whole_and_stopped_at_the_commit()
    {
        using var repository = Installed();
        var broken = "{\"cells\": [\r\n"u8.ToArray();
        repository.Write("-a 'broken' one.ipynb", broken);
        repository.TryGit(["add", "--", "-a 'broken' one.ipynb"]).Complains("-a 'broken' one.ipynb:2:1: no JSON");
        Assert.AreNotEqual(0, repository.TryGit(["commit", "-m", "broken"]).ExitCode);
        CollectionAssert.AreEqual(broken, repository.Read("-a 'broken' one.ipynb"));
    }

    [TestMethod]
    [DataRow("*.ipynb filter=lfs diff=lfs merge=lfs -text\n")]
    [DataRow("data/*.ipynb filter=lfs\n")]
    public void Notebooks_in_lfs_keep_their_filter(string attributes)
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("data/nb.ipynb", Notebook.Clean());
        repository.Stage(".gitattributes", System.Text.Encoding.UTF8.GetBytes(attributes));
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0).Says("filter: skipped", "filter=lfs");
        Assert.Contains("filter: lfs", repository.Git("check-attr", "filter", "data/nb.ipynb"));
        Assert.AreNotEqual(0, repository.TryGit(["config", "--get", "filter.strip-notebooks.clean"]).ExitCode);
        Assert.IsTrue(File.Exists(repository.PathOf(".git/hooks/pre-commit")));
    }

    [TestMethod]
    public void Install_without_the_filter_takes_an_earlier_one_away()
    {
        using var repository = Installed();
        repository.Run(Programs.FrontDoor, ["install", "--no-filter"]).Exits(0);
        Assert.Contains("filter: unspecified", repository.Git("check-attr", "filter", "nb.ipynb"));
    }

    private static TemporaryRepository Installed()
    {
        var repository = TemporaryRepository.Create();
        repository.Run(Programs.FrontDoor, ["install"]).Exits(0).Says("hook:", ".git/hooks/pre-commit", "filter:", "undo:");
        return repository;
    }

    [TestMethod]
    public void Where_pre_commit_is_used_there_is_no_filter_that_would_lose_outputs()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage(".pre-commit-config.yaml", "repos: []\n"u8.ToArray());
        repository.Run(Programs.FrontDoor, ["install", "--plain"]).Exits(0).Says("filter: skipped", "pre-commit");
        Assert.Contains("filter: unspecified", repository.Git("check-attr", "filter", "nb.ipynb"));
    }

    [TestMethod]
    public void Notebooks_committed_with_outputs_are_named_with_the_command_that_takes_them_out()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a folder/raw.ipynb", Notebook.Dirty());
        repository.Stage("clean.ipynb", Notebook.Clean());
        repository.Stage("touched.ipynb", Notebook.Dirty());
        repository.Commit();
        repository.Write("touched.ipynb", Notebook.Dirty("not to be staged"));
        repository.Stage("staged.ipynb", Notebook.Dirty());
        var installed = repository.Run(Programs.FrontDoor, ["install"]).Exits(0).Says("1 committed with outputs");
        var command = installed.Output.Split('\n').Single(line => line.Contains("--renormalize", StringComparison.Ordinal)).Split("once: ")[1];
        repository.Shell(command.Replace(" commit", " commit -m stripped", StringComparison.Ordinal), repository.Root).Exits(0);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:a folder/raw.ipynb"));
        CollectionAssert.AreEqual(Notebook.Dirty(), repository.Blob("HEAD:touched.ipynb"));
        CollectionAssert.AreEqual(Notebook.Dirty(), repository.Read("a folder/raw.ipynb"));
    }

    [TestMethod]
    public void Check_agrees_with_the_filter()
    {
        using var repository = Installed();
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "one"]).Exits(0);
        repository.Run(Programs.StripNotebooks, ["--check", "nb.ipynb"]).Exits(0).IsSilent();
        repository.Run(Programs.StripNotebooks, ["--check", "--all-files"]).Exits(0).IsSilent();
    }
}
