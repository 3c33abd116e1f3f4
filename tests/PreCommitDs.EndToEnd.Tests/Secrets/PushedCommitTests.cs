using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Running;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>Each commit of a push goes out, and not only what they come to.</summary>
[TestClassOverBothGits]
public sealed class PushedCommitTests
{
    private static readonly string Line = $"HF_TOKEN = \"{SecretRuns.Token}\"";

    private static TemporaryRepository Create()
    {
        var repository = TemporaryRepository.Create();
        repository.StageLines("a.py", "clean");
        repository.Commit("first");
        repository.Shell("git init --quiet --bare ../remote.git && git remote add origin ../remote.git && git push --quiet origin main").Exits(0);
        repository.InstallSecretHooks();
        return repository;
    }

    [TestMethod]
    public void What_a_later_commit_takes_away_is_found_in_the_commit_that_brought_it()
    {
        using var repository = Create();
        repository.StageLines("a.py", "x = 1", Line);
        repository.Commit("with");
        var commit = repository.Git("rev-parse", "HEAD").Trim()[..10];
        repository.StageLines("a.py", "x = 1");
        repository.Commit("without");
        repository.TryGit(["push", "--quiet", "origin", "main"]).Stops("a.py:2:13: block-secrets/hugging-face-user-token", $"in commit {commit}", $"git rebase -i {commit}^", "SKIP=block-secrets git push");
    }

    [TestMethod]
    public void A_file_that_is_gone_again_is_found()
    {
        using var repository = Create();
        repository.StageLines("b.py", Line);
        repository.Commit();
        repository.Git("rm", "--quiet", "b.py");
        repository.Commit();
        repository.TryGit(["push", "--quiet", "origin", "main"]).Stops("b.py:1:13:");
        repository.BlockSecrets("--from-ref", "origin/main").Exits(1).Says("b.py:1:13:");
        repository.BlockSecrets("--from-ref", "origin/main", "a.py").Exits(0);
        repository.BlockSecrets("--from-ref", "origin/main", "--exclude", "b.py").Exits(0);
    }

    [TestMethod]
    public void What_stands_at_the_end_is_told_once()
    {
        using var repository = Create();
        repository.StageLines("a.py", Line);
        repository.Commit();
        repository.StageLines("a.py", "x = 1", Line);
        repository.Commit();
        var result = repository.TryGit(["push", "--quiet", "origin", "main"]).Stops("a.py:2:13:");
        Assert.DoesNotContain("a.py:1:13:", result.Output + result.Error);
    }

    [TestMethod]
    public void A_clean_push_passes_and_so_does_what_the_remote_has_already()
    {
        using var repository = Create();
        repository.StageLines("a.py", "x = 2");
        repository.Commit();
        repository.TryGit(["push", "--quiet", "origin", "main"]).Exits(0);
        repository.StageLines("a.py", Line);
        repository.Commit();
        repository.TryGit(["push", "--quiet", "--no-verify", "origin", "main"]).Exits(0);
        repository.StageLines("a.py", "x = 3");
        repository.Commit();
        repository.TryGit(["push", "--quiet", "origin", "main"]).Exits(0);
    }
}
