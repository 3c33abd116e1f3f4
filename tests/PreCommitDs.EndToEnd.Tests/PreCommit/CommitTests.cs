using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.PreCommit;

/// <summary>Commits of whole notebooks under pre-commit.</summary>
[TestClass]
public sealed class CommitTests
{
    [TestInitialize]
    public void Require() => PreCommitRunner.Require();

    [TestMethod]
    public void Notebook_with_outputs_is_stopped_and_the_printed_commands_work()
    {
        using var repository = PreCommitRunner.Create();
        var dirty = LargeNotebook.WithOutputs(3);
        repository.Stage("nb.ipynb", dirty);
        var stopped = repository.TryGit(["commit", "-m", "notebook"]).Exits(1);
        stopped.Complains("stripped nb.ipynb: 3 outputs, ", "outputs: git cat-file -p ", "> nb.ipynb", "commit again: git add nb.ipynb && git commit", "exit code: 1");
        AssertBytes(LargeNotebook.Clean(), repository.Read("nb.ipynb"));

        repository.Shell(Printed.WayBack(stopped)).Exits(0);
        AssertBytes(dirty, repository.Read("nb.ipynb"));

        var again = repository.TryGit(["commit", "-m", "notebook"]).Exits(1);
        repository.Shell(Printed.NextStep(again)).Exits(0);
        AssertBytes(LargeNotebook.Clean(), repository.Blob("HEAD:nb.ipynb"));
        repository.Shell(Printed.WayBack(again)).Exits(0);
        AssertBytes(dirty, repository.Read("nb.ipynb"));
    }

    [TestMethod]
    public void Clean_notebook_is_committed()
    {
        using var repository = PreCommitRunner.Create();
        repository.Stage("nb.ipynb", Notebook.Clean());
        repository.TryGit(["commit", "-m", "notebook"]).Exits(0);
        Assert.AreEqual("", repository.Git("status", "--porcelain"));
    }

    [TestMethod]
    public void First_commit_is_stopped_and_then_made()
    {
        PreCommitRunner.Require();
        using var repository = TemporaryRepository.Unborn();
        PreCommitRunner.Configure(repository);
        repository.Stage("nb.ipynb", Notebook.Dirty());
        var stopped = repository.TryGit(["commit", "-m", "first"]).Exits(1);
        repository.Shell(Printed.NextStep(stopped)).Exits(0);
        AssertBytes(Notebook.Clean(), repository.Blob("HEAD:nb.ipynb"));
    }

    [TestMethod]
    [DataRow("-a", "-m", "all")]
    [DataRow("-m", "path", "nb.ipynb")]
    public void Commit_that_stages_by_itself_is_stopped_and_then_made(params string[] arguments)
    {
        using var repository = PreCommitRunner.Create();
        repository.Stage("nb.ipynb", Notebook.Clean("old"));
        repository.Commit();
        repository.Write("nb.ipynb", Notebook.Dirty("new"));
        var stopped = repository.TryGit(["commit", .. arguments]).Exits(1).Complains("stripped nb.ipynb");
        AssertBytes(Notebook.Clean("new"), repository.Read("nb.ipynb"));
        repository.Shell(Printed.NextStep(stopped)).Exits(0);
        AssertBytes(Notebook.Clean("new"), repository.Blob("HEAD:nb.ipynb"));
    }

    [TestMethod]
    [DataRow("my notebook.ipynb")]
    [DataRow("Übung – größer.ipynb")]
    [DataRow("it's \"quoted\" $HOME.ipynb")]
    [DataRow("-n.ipynb")]
    public void Any_name_can_be_pasted(string name)
    {
        using var repository = PreCommitRunner.Create();
        repository.Stage(name, Notebook.Dirty());
        var stopped = repository.TryGit(["commit", "-m", "notebook"]).Exits(1);
        repository.Shell(Printed.WayBack(stopped)).Exits(0);
        AssertBytes(Notebook.Dirty(), repository.Read(name));
        stopped = repository.TryGit(["commit", "-m", "notebook"]).Exits(1);
        repository.Shell(Printed.NextStep(stopped)).Exits(0);
        AssertBytes(Notebook.Clean(), repository.Blob("HEAD:" + name));
    }

    [TestMethod]
    public void Sixty_notebooks_in_parallel_batches_are_all_stripped()
    {
        using var repository = PreCommitRunner.Create();
        var names = Enumerable.Range(0, 60).Select(i => $"folder {i % 7}/nb{i}.ipynb").ToList();
        foreach (var name in names) repository.Write(name, Notebook.Dirty(name));
        repository.Git("add", "--all");
        repository.TryGit(["commit", "-m", "many"]).Exits(1);
        foreach (var name in names) AssertBytes(Notebook.Clean(name), repository.Read(name));
        repository.Git("add", "--all");
        repository.TryGit(["commit", "-m", "many"]).Exits(0);
    }

    [TestMethod]
    public void All_files_are_stripped_when_asked_for()
    {
        using var repository = PreCommitRunner.Create();
        repository.Stage("old.ipynb", Notebook.Dirty());
        repository.Commit();
        repository.Run("pre-commit", ["run", "--all-files"]).Exits(1).Says("stripped old.ipynb: 1 output");
        AssertBytes(Notebook.Clean(), repository.Read("old.ipynb"));
        repository.Git("commit", "--quiet", "-am", "clean");
        repository.Run("pre-commit", ["run", "--all-files"]).Exits(0);
    }

    [TestMethod]
    public void Arguments_of_the_configuration_count()
    {
        using var repository = PreCommitRunner.Create("args: [--keep-count]");
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.TryGit(["commit", "-m", "notebook"]).Exits(1);
        var text = System.Text.Encoding.UTF8.GetString(repository.Read("nb.ipynb"));
        Assert.Contains("\"execution_count\": 7", text);
        Assert.Contains("\"outputs\": []", text);
    }

    [TestMethod]
    public void Hook_is_skipped_by_its_id()
    {
        using var repository = PreCommitRunner.Create();
        repository.Stage("nb.ipynb", Notebook.Dirty());
        repository.Run("git", ["commit", "-m", "as it is"], environment: ("SKIP", "strip-notebooks")).Exits(0);
        AssertBytes(Notebook.Dirty(), repository.Blob("HEAD:nb.ipynb"));
    }

    [TestMethod]
    public void Installed_program_is_native_where_that_can_be_built()
    {
        if (!Programs.IsNative) Assert.Inconclusive("no native build here (install/build.sh)");
        using var repository = PreCommitRunner.Create();
        using var file = File.OpenRead(PreCommitRunner.Program);
        var magic = new byte[4];
        file.ReadExactly(magic);
        CollectionAssert.AreEqual("\u007fELF"u8.ToArray(), magic);
        Assert.IsEmpty(Directory.EnumerateFiles(Path.GetDirectoryName(File.ResolveLinkTarget(PreCommitRunner.Program, true)?.FullName ?? PreCommitRunner.Program)!, "*.dll"));
    }

    private static void AssertBytes(byte[] expected, byte[] actual) =>
        Assert.AreEqual(System.Text.Encoding.Latin1.GetString(expected), System.Text.Encoding.Latin1.GetString(actual));

    [TestMethod]
    public void Commands_printed_in_a_sub_folder_work_there()
    {
        using var repository = PreCommitRunner.Create();
        repository.Stage("sub/nb.ipynb", Notebook.Dirty());
        var sub = repository.PathOf("sub");
        var stopped = repository.TryGit(["commit", "-m", "one"], sub).Exits(1);
        repository.Shell(Printed.WayBack(stopped), sub).Exits(0);
        CollectionAssert.AreEqual(Notebook.Dirty(), repository.Read("sub/nb.ipynb"));
        repository.TryGit(["commit", "-m", "one"], sub).Exits(1);
        repository.Shell(Printed.NextStep(stopped), sub).Exits(0);
        CollectionAssert.AreEqual(Notebook.Clean(), repository.Blob("HEAD:sub/nb.ipynb"));
    }

    [TestMethod]
    public void A_stopped_commit_says_the_way_past_it()
    {
        using var repository = PreCommitRunner.Create();
        repository.Stage("nb.ipynb", "{"u8.ToArray());
        repository.TryGit(["commit", "-m", "broken"]).Exits(1).Complains("this once without it: SKIP=strip-notebooks git commit");
    }
}
