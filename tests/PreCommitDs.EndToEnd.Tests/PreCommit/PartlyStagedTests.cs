using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.PreCommit;

/// <summary>Notebooks with unstaged changes beside the staged ones: pre-commit hides them and rolls back what no longer fits.</summary>
[TestClass]
public sealed class PartlyStagedTests
{
    [TestInitialize]
    public void Require() => PreCommitRunner.Require();

    [TestMethod]
    public void Partly_staged_notebook_is_committed_clean_by_the_named_command()
    {
        using var repository = PreCommitRunner.Create();
        repository.Stage("nb.ipynb", LargeNotebook.WithOutputs(2, "first"));
        repository.Commit();
        repository.Stage("nb.ipynb", LargeNotebook.WithOutputs(3, "second"));
        var unstaged = LargeNotebook.WithOutputs(5, "third");
        repository.Write("nb.ipynb", unstaged);

        var stopped = repository.TryGit(["commit", "-m", "part"]).Exits(1);
        stopped.Complains("stripped nb.ipynb: 3 outputs", "staged in part: pre-commit rolls this back together with your unstaged changes", "--staged nb.ipynb && git commit");
        CollectionAssert.AreEqual(unstaged, repository.Read("nb.ipynb"));
        Assert.DoesNotContain("outputs: git cat-file", stopped.Error);

        repository.Shell(Printed.NextStep(stopped)).Exits(0);
        CollectionAssert.AreEqual(LargeNotebook.Clean("second"), repository.Blob("HEAD:nb.ipynb"));
        CollectionAssert.AreEqual(unstaged, repository.Read("nb.ipynb"));
    }

    [TestMethod]
    public void Unstaged_changes_are_safe_from_what_a_stopped_push_prints()
    {
        using var repository = PreCommitRunner.Create();
        repository.Shell("pre-commit install -t pre-push && git init --quiet --bare ../remote && git remote add origin ../remote && git push --quiet origin HEAD").Exits(0);
        repository.Stage("nb.ipynb", LargeNotebook.WithOutputs(2, "first"));
        repository.Commit();
        var unstaged = LargeNotebook.WithOutputs(5, "second");
        repository.Write("nb.ipynb", unstaged);
        var stopped = repository.TryGit(["push", "origin", "HEAD"]).Exits(1);
        stopped.Says("pre-commit rolls this back together with your unstaged changes: commit those first", "SKIP=strip-notebooks git push");
        foreach (var harm in (string[])["git cat-file", "git add"]) Assert.DoesNotContain(harm, stopped.Output + stopped.Error);
        CollectionAssert.AreEqual(unstaged, repository.Read("nb.ipynb"));
    }

    [TestMethod]
    public void Unstaged_changes_of_another_file_take_nothing_back()
    {
        using var repository = PreCommitRunner.Create();
        repository.Write("README", "changed\n"u8.ToArray());
        repository.Stage("nb.ipynb", Notebook.Dirty());
        var stopped = repository.TryGit(["commit", "-m", "notebook"]).Exits(1);
        Assert.DoesNotContain("staged in part", stopped.Error);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Read("nb.ipynb"));
        CollectionAssert.AreEqual("changed\n"u8.ToArray(), repository.Read("README"));
        repository.Shell(Printed.NextStep(stopped)).Exits(0);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:nb.ipynb"));
    }

    [TestMethod]
    public void Partly_and_wholly_staged_notebooks_get_one_command()
    {
        using var repository = PreCommitRunner.Create("require_serial: true");
        repository.Stage("a part.ipynb", Notebook.Clean("first"));
        repository.Commit();
        repository.Stage("a part.ipynb", LargeNotebook.WithOutputs(3, "second"));
        repository.Write("a part.ipynb", LargeNotebook.WithOutputs(5, "third"));
        repository.Stage("whole.ipynb", Notebook.Dirty());
        var stopped = repository.TryGit(["commit", "-m", "both"]).Exits(1);
        for (var round = 0; round < 2 && stopped.ExitCode == 1; round++)
            stopped = repository.Shell(Printed.NextStep(stopped));
        stopped.Exits(0);
        CollectionAssert.AreEqual(LargeNotebook.Clean("second"), repository.Blob("HEAD:a part.ipynb"));
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:whole.ipynb"));
        CollectionAssert.AreEqual(LargeNotebook.WithOutputs(5, "third"), repository.Read("a part.ipynb"));
    }
}
