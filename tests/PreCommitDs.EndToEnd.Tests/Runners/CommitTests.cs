using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Harness.Runners;

namespace PreCommitDs.EndToEnd.Runners;

/// <summary>Every way to commit, under every runner.</summary>
[TestClass]
[TestCategory("runners")]
public sealed class CommitTests
{
    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void New_notebook(string runner)
    {
        using var repository = RunnerRepository.Create(runner).WithUnstagedChanges();
        repository.Files.Stage("nb.ipynb", Notebook.Dirty("new"));
        repository.CommitsClean("nb.ipynb", "new", ["-m", "add"]);
    }

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Changed_notebook(string runner)
    {
        using var repository = WithNotebook(runner).WithUnstagedChanges();
        repository.Files.Stage("nb.ipynb", Notebook.Dirty("new"));
        repository.CommitsClean("nb.ipynb", "new", ["-m", "modify"]);
    }

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Commit_of_all_changes(string runner)
    {
        using var repository = WithNotebook(runner);
        repository.Files.Write("nb.ipynb", Notebook.Dirty("new"));
        repository.CommitsClean("nb.ipynb", "new", ["-a", "-m", "all"]);
    }

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Commit_of_a_path_leaves_what_else_is_staged(string runner)
    {
        using var repository = WithNotebook(runner).WithUnstagedChanges();
        repository.Files.Stage("other.txt", "staged for later\n"u8.ToArray());
        repository.Files.Write("nb.ipynb", Notebook.Dirty("new"));
        repository.CommitsClean("nb.ipynb", "new", ["-m", "path", "nb.ipynb"]);
        Assert.AreEqual("A  other.txt\n", repository.Files.Git("status", "--porcelain", "--", "other.txt"));
    }

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Amended_commit(string runner)
    {
        using var repository = WithNotebook(runner).WithUnstagedChanges();
        var parent = repository.Files.Git("rev-parse", "HEAD^");
        repository.Files.Stage("nb.ipynb", Notebook.Dirty("new"));
        repository.CommitsClean("nb.ipynb", "new", ["--amend", "-m", "amended"]);
        Assert.AreEqual(parent, repository.Files.Git("rev-parse", "HEAD^"));
    }

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void First_commit(string runner)
    {
        using var repository = RunnerRepository.Unborn(runner);
        repository.Files.Stage("nb.ipynb", Notebook.Dirty("first"));
        repository.CommitsClean("nb.ipynb", "first", ["-m", "first"]);
    }

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Merge_with_a_resolved_conflict(string runner)
    {
        using var repository = WithNotebook(runner);
        var files = repository.Files;
        files.Git("checkout", "--quiet", "-b", "other");
        files.Stage("nb.ipynb", Notebook.Clean("theirs"));
        files.Stage("from other.ipynb", Notebook.Dirty("old sin"));
        files.Commit();
        files.Git("checkout", "--quiet", "main");
        files.Stage("nb.ipynb", Notebook.Clean("ours"));
        files.Commit();
        files.TryGit(["merge", "other"]).Exits(1);
        files.Stage("nb.ipynb", Notebook.Dirty("both"));
        repository.CommitsClean("nb.ipynb", "both", ["-m", "merge"]);
        Assert.HasCount(3, files.Git("rev-list", "--parents", "-n", "1", "HEAD").Split(' '), "a commit and its two parents");
        RunnerRepository.AreSame(Notebook.Dirty("old sin"), files.Blob("HEAD:from other.ipynb"), "what the other side has committed is no part of this commit");
    }

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Commit_of_nothing_but_other_files_is_made(string runner)
    {
        using var repository = RunnerRepository.Create(runner).WithUnstagedChanges();
        repository.Files.Stage("code.py", "print()\n"u8.ToArray());
        repository.Files.Stage("clean.ipynb", Notebook.Clean());
        repository.Files.TryGit(["commit", "-m", "clean"]).Exits(0);
        RunnerRepository.AreSame(Notebook.Clean(), repository.Files.Blob("HEAD:clean.ipynb"), "committed");
        repository.NothingElseIsTouched();
    }

    private static RunnerRepository WithNotebook(string runner)
    {
        var repository = RunnerRepository.Create(runner);
        repository.Files.Stage("nb.ipynb", Notebook.Clean("old"));
        repository.Files.Commit("notebook");
        return repository;
    }
}
