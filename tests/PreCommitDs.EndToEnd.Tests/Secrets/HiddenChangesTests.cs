using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>block-secrets --fix under the real pre-commit, which hides unstaged changes and puts them back at the end.</summary>
[TestClass]
[TestCategory("runners")]
public sealed class HiddenChangesTests
{
    [TestMethod]
    [DataRow(".gitignore")]
    [DataRow(".env")]
    [DataRow(".env.template")]
    public void Where_a_file_that_it_would_write_has_hidden_changes_nothing_is_done_and_the_command_told(string changed)
    {
        using var repository = Create();
        repository.StageText(".gitignore", "one\n");
        repository.StageText(".env.template", "A=\n");
        repository.Commit();
        repository.StageText(".env", "A=1\nB=2\n");
        repository.WriteText(changed, "mine=\n");
        var stopped = repository.TryGit(["commit", "-m", "all"]).Exits(1).Complains($"your unstaged changes of {changed} are hidden while this runs, so nothing is done: ", "block-secrets --fix .env");
        Assert.DoesNotContain("conflicted", stopped.Error);
        Assert.AreEqual("mine=\n", repository.ReadText(changed));
        CollectionAssert.AreEqual("A=1\nB=2\n"u8.ToArray(), repository.Staged(".env"));
        repository.BlockSecrets("--fix", ".env").Exits(1).Says("unstaged .env");
        Assert.Contains("mine=\n", repository.ReadText(changed));
    }

    [TestMethod]
    public void Hidden_changes_of_another_file_make_no_difference()
    {
        using var repository = Create();
        repository.WriteText("README", "changed\n");
        repository.StageText(".env", "A=1\n");
        repository.StageText("main.py", "print('hello')\n");
        repository.TryGit(["commit", "-m", "all"]).Exits(1).Complains("unstaged .env", "commit again: git commit");
        repository.TryGit(["commit", "-m", "all"]).Exits(0);
        CollectionAssert.DoesNotContain(repository.Tracked(), ".env");
        CollectionAssert.IsSubsetOf((string[])[".gitignore", ".env.template", "main.py"], repository.Tracked());
        Assert.AreEqual("changed\n", repository.ReadText("README"));
        Assert.AreEqual("A=1\n", repository.ReadText(".env"));
    }

    private static TemporaryRepository Create()
    {
        PreCommitRunner.Require();
        var repository = TemporaryRepository.Create();
        repository.StageText(".pre-commit-config.yaml", $"""
            repos:
              - repo: local
                hooks:
                  - id: block-secrets
                    name: block secrets
                    entry: {Programs.FrontDoor} block-secrets --fix
                    language: system

            """);
        repository.Commit("configuration");
        repository.Shell("pre-commit install").Exits(0);
        return repository;
    }
}
