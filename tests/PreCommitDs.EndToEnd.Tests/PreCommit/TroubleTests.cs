using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.PreCommit;

/// <summary>Broken notebooks and merges under pre-commit.</summary>
[TestClass]
public sealed class TroubleTests
{
    [TestInitialize]
    public void Require() => PreCommitRunner.Require();

    [TestMethod]
    public void Broken_notebook_is_told_in_one_line_and_the_others_are_stripped()
    {
        using var repository = PreCommitRunner.Create("require_serial: true");
        repository.Stage("broken.ipynb", "{\"cells\": [\n"u8.ToArray());
        repository.Stage("good.ipynb", Notebook.Dirty());
        var stopped = repository.TryGit(["commit", "-m", "both"]).Exits(1);
        stopped.Complains("exit code: 2", "stripped good.ipynb: 1 output");
        Assert.HasCount(1, stopped.Error.Split('\n').Where(line => line.Contains("broken.ipynb", StringComparison.Ordinal)).ToList(), stopped.ToString());
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Read("good.ipynb"));
        CollectionAssert.AreEqual("{\"cells\": [\n"u8.ToArray(), repository.Read("broken.ipynb"));
    }

    [TestMethod]
    public void Conflict_markers_are_told_with_their_line()
    {
        using var repository = PreCommitRunner.Create();
        var text = System.Text.Encoding.UTF8.GetString(Notebook.Dirty()).Replace("   \"source\"", "<<<<<<< HEAD\n   \"source\": [],\n=======\n>>>>>>> other\n   \"source\"", StringComparison.Ordinal);
        repository.Stage("nb.ipynb", System.Text.Encoding.UTF8.GetBytes(text));
        repository.TryGit(["commit", "-m", "conflict"]).Exits(1).Complains("nb.ipynb:", "conflict markers");
        CollectionAssert.AreEqual(System.Text.Encoding.UTF8.GetBytes(text), repository.Read("nb.ipynb"));
    }

    [TestMethod]
    public void Merge_with_a_resolved_conflict_is_made_clean()
    {
        using var repository = PreCommitRunner.Create();
        repository.Stage("nb.ipynb", Notebook.Clean("base"));
        repository.Commit();
        repository.Git("checkout", "--quiet", "-b", "other");
        repository.Stage("nb.ipynb", Notebook.Clean("theirs"));
        repository.Stage("from other.ipynb", Notebook.Dirty("old sin"));
        repository.Commit();
        repository.Git("checkout", "--quiet", "main");
        repository.Stage("nb.ipynb", Notebook.Clean("ours"));
        repository.Commit();
        repository.TryGit(["merge", "other"]).Exits(1);
        repository.Stage("nb.ipynb", Notebook.Dirty("both"));
        var stopped = repository.TryGit(["commit", "-m", "merge"]).Exits(1);
        stopped.Complains("stripped nb.ipynb");
        repository.Shell(Printed.NextStep(stopped)).Exits(0);
        CollectionAssert.AreEqual(Notebook.Clean("both"), repository.Blob("HEAD:nb.ipynb"));
        CollectionAssert.AreEqual(Notebook.Dirty("old sin"), repository.Blob("HEAD:from other.ipynb"), "what the other side committed is no part of this commit");
        Assert.AreEqual("2", repository.Git("rev-list", "--parents", "-n", "1", "HEAD").Trim().Count(unit => unit == ' ').ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
