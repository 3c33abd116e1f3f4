using System.Text;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Harness.Runners;

namespace PreCommitDs.EndToEnd.Runners;

/// <summary>What docs/runners.md says of one runner alone.</summary>
[TestClass]
[TestCategory("runners")]
public sealed class DocumentedTests
{
    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void Check_as_a_task_of_lint_staged_judges_what_is_staged_and_changes_nothing(bool isFileStripped)
    {
        using var repository = RunnerRepository.Create("husky and lint-staged").WithUnstagedChanges();
        AddCheckToLintStaged(repository.Files);
        var working = isFileStripped ? Notebook.Clean("staged") : LargeNotebook.WithOutputs(3, "not staged yet");
        repository.Files.Stage("nb.ipynb", Notebook.Dirty("staged"));
        repository.Files.Write("nb.ipynb", working);
        var stopped = repository.Files.TryGit(["commit", "-m", "part"]).Exits(1);
        stopped.Complains("nb.ipynb:cell 1:1:1: strip-notebooks/not-stripped 1 output", "to take it out of what is staged: ");
        RunnerRepository.AreSame(working, repository.Files.Read("nb.ipynb"), "working");
        RunnerRepository.AreSame(Notebook.Dirty("staged"), repository.Files.Staged("nb.ipynb"), "staged");
        repository.NothingElseIsTouched();

        const string label = "to take it out of what is staged: ";
        var command = stopped.Error.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith(label, StringComparison.Ordinal));
        repository.Files.Shell(command[label.Length..]).Exits(0);
        repository.Files.TryGit(["commit", "-m", "part"]).Exits(0);
        RunnerRepository.AreSame(Notebook.Clean("staged"), repository.Files.Blob("HEAD:nb.ipynb"), "committed");
        RunnerRepository.AreSame(working, repository.Files.Read("nb.ipynb"), "working, in the end");
        repository.NothingElseIsTouched();
    }

    [TestMethod]
    public void Linked_working_tree_has_no_hook_of_husky_until_it_is_set_up_there()
    {
        using var repository = RunnerRepository.Create("husky and lint-staged");
        var linked = Path.Combine(repository.Files.Root, "not set up");
        repository.Files.Git("worktree", "add", "--quiet", "-b", "linked", linked);
        File.WriteAllBytes(Path.Combine(linked, "nb.ipynb"), Notebook.Dirty());
        repository.Files.GitIn(linked, "add", "nb.ipynb");
        repository.Files.TryGit(["commit", "-m", "unseen"], linked).Exits(0);
        RunnerRepository.AreSame(Notebook.Dirty(), repository.Files.TryGit(["cat-file", "blob", "HEAD:nb.ipynb"], linked).OutputBytes, "as the page warns");
    }

    [TestMethod]
    public void Lefthook_stops_a_first_commit_with_unstaged_changes_and_touches_nothing()
    {
        using var repository = RunnerRepository.Unborn("lefthook").WithUnstagedChanges();
        repository.Files.Stage("nb.ipynb", Notebook.Dirty());
        repository.Files.TryGit(["commit", "-m", "first"]).Exits(1).Complains("You do not have the initial commit yet");
        Assert.AreEqual("changed, not staged\n", Encoding.UTF8.GetString(repository.Files.Read("notes.txt")));
        RunnerRepository.AreSame(Notebook.Dirty(), repository.Files.Read("nb.ipynb"), "working");
    }

    [TestMethod]
    [DataRow("lefthook", "LEFTHOOK_EXCLUDE", "strip-notebooks")]
    [DataRow("lefthook", "LEFTHOOK", "0")]
    [DataRow("husky and lint-staged", "HUSKY", "0")]
    public void Ways_past_it_of_the_runners_themselves(string runner, string variable, string value) => IsSkipped(runner, variable, value);

    [TestMethod]
    [DynamicData(nameof(CommitRunner.Names), typeof(CommitRunner))]
    public void Way_past_it_with_any_runner(string runner) => IsSkipped(runner, "SKIP", "other, strip-notebooks");

    [TestMethod]
    public void What_the_script_has_built_is_native_where_that_can_be_built()
    {
        if (!Programs.IsNative) Assert.Inconclusive("no native build here (install/build.sh)");
        ManifestRunner.PreCommitScript.Require();
        var program = Directory.EnumerateFiles(ManifestRunner.PreCommitScript.Cache, "precommit-ds", SearchOption.AllDirectories)
            .Single(file => file.Contains("/artifacts/run/", StringComparison.Ordinal));
        using var file = File.OpenRead(program);
        var magic = new byte[4];
        file.ReadExactly(magic);
        CollectionAssert.AreEqual("\u007fELF"u8.ToArray(), magic);
        Assert.HasCount(1, Directory.GetFiles(Path.GetDirectoryName(program)!), "one file, with nothing of a portable build beside it");
    }

    private static void IsSkipped(string runner, string variable, string value)
    {
        using var repository = RunnerRepository.Create(runner).WithUnstagedChanges();
        repository.Files.Stage("nb.ipynb", Notebook.Dirty());
        repository.Files.Run("git", ["commit", "-m", "as it is"], environment: (variable, value)).Exits(0);
        RunnerRepository.AreSame(Notebook.Dirty(), repository.Files.Blob("HEAD:nb.ipynb"), "committed");
        repository.NothingElseIsTouched();
    }

    private static void AddCheckToLintStaged(TemporaryRepository repository)
    {
        repository.Write("package.json", Encoding.UTF8.GetBytes(Documented.File("husky + lint-staged", "package.json")));
        repository.Write(".husky/pre-commit", "npx lint-staged\n"u8.ToArray());
        repository.Git("add", "package.json", ".husky");
        repository.Commit("check");
    }
}
