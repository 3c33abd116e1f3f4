using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Harness.Runners;

namespace PreCommitDs.EndToEnd.Runners;

/// <summary>Notebooks whose working file is not what is staged, under every runner: what is staged is judged, the file stays.</summary>
[TestClass]
[TestCategory("runners")]
public sealed class StagedInPartTests
{
    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Staged_with_outputs_and_stripped_in_the_file_since(string runner) => EndsClean(runner, Notebook.Clean("staged"));

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Staged_with_outputs_and_changed_in_the_file_since(string runner) => EndsClean(runner, LargeNotebook.WithOutputs(5, "not staged yet"));

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Staged_without_outputs_and_run_again_since(string runner)
    {
        using var repository = RunnerRepository.Create(runner).WithUnstagedChanges();
        repository.Files.Stage("nb.ipynb", Notebook.Clean("staged"));
        repository.Files.Write("nb.ipynb", Notebook.Dirty("staged"));
        repository.Files.TryGit(["commit", "-m", "clean"]).Exits(0);
        RunnerRepository.AreSame(Notebook.Clean("staged"), repository.Files.Blob("HEAD:nb.ipynb"), "committed");
        RunnerRepository.AreSame(Notebook.Dirty("staged"), repository.Files.Read("nb.ipynb"), "working");
        repository.NothingElseIsTouched();
    }

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void A_broken_notebook_stops_the_commit_and_everything_stays(string runner)
    {
        using var repository = RunnerRepository.Create(runner).WithUnstagedChanges();
        repository.Files.Stage("broken.ipynb", "{\"cells\": [\n"u8.ToArray());
        repository.Files.Write("broken.ipynb", Notebook.Dirty("mended"));
        var head = repository.Files.Git("rev-parse", "HEAD");
        var stopped = repository.Files.TryGit(["commit", "-m", "broken"]).Exits(1).Complains("broken.ipynb:2:1: no JSON");
        Assert.AreEqual(head, repository.Files.Git("rev-parse", "HEAD"));
        RunnerRepository.AreSame(Notebook.Dirty("mended"), repository.Files.Read("broken.ipynb"), $"working: {stopped}");
        repository.NothingElseIsTouched();
    }

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void The_command_that_a_stopped_commit_names_gets_past_it_once(string runner)
    {
        using var repository = RunnerRepository.Create(runner).WithUnstagedChanges();
        repository.Files.Stage("broken.ipynb", "{\"cells\": [\n"u8.ToArray());
        var stopped = repository.Files.TryGit(["commit", "-m", "broken"]).Exits(1);
        const string label = "this once without it: ";
        var line = stopped.Error.Split('\n').Select(text => text.Trim()).Single(text => text.StartsWith(label, StringComparison.Ordinal));
        repository.Files.Shell(line[label.Length..] + " -m 'as it is'").Exits(0);
        RunnerRepository.AreSame("{\"cells\": [\n"u8.ToArray(), repository.Files.Blob("HEAD:broken.ipynb"), "committed");
        repository.NothingElseIsTouched();
    }

    private static void EndsClean(string runner, byte[] working)
    {
        using var repository = RunnerRepository.Create(runner).WithUnstagedChanges();
        repository.Files.Stage("nb.ipynb", Notebook.Dirty("staged"));
        repository.Files.Write("nb.ipynb", working);
        var result = repository.Files.TryGit(["commit", "-m", "part"]);
        RunnerRepository.AreSame(working, repository.Files.Read("nb.ipynb"), $"working: {result}");
        if (repository.Verdict == Verdict.StripsIndex) result.Exits(0).Complains("stripped nb.ipynb: 1 output");
        else repository.CommitAgain(result.Exits(1), ["-m", "part"]);
        RunnerRepository.AreSame(Notebook.Clean("staged"), repository.Files.Blob("HEAD:nb.ipynb"), $"committed: {result}");
        RunnerRepository.AreSame(working, repository.Files.Read("nb.ipynb"), "working, in the end");
        repository.NothingElseIsTouched();
    }
}
