using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.LargeData.LargeRuns;

namespace PreCommitDs.EndToEnd.LargeData;

/// <summary>Before a push: every blob that it publishes, and none that the remote has.</summary>
[TestClassOverBothGits]
public sealed class PushTests
{
    private static readonly byte[] Big = Bytes(2_000_000);

    [TestMethod]
    public void What_was_added_and_removed_since_is_stopped()
    {
        using var repository = Create();
        repository.Stage("big.bin", Big);
        repository.Commit();
        repository.Git("rm", "--quiet", "big.bin");
        repository.Commit();
        Assert.Contains("SKIP=block-large-data git push", Stopped(repository, "main"));
        repository.Run("git", ["push", "--quiet", "origin", "main"], environment: ("SKIP", "block-large-data")).Exits(0);
    }

    [TestMethod]
    public void A_new_branch_is_judged()
    {
        using var repository = Create();
        repository.Git("checkout", "--quiet", "-b", "topic");
        repository.Stage("big.bin", Big);
        repository.Commit();
        Stopped(repository, "topic");
    }

    [TestMethod]
    public void A_first_push_is_judged_commit_by_commit_and_its_first_commit_has_no_sum()
    {
        using var repository = TemporaryRepository.Unborn();
        repository.StageMany("a", 30, 400_000);
        repository.Commit();
        Connect(repository);
        repository.TryGit(["push", "--quiet", "origin", "main"]).Exits(0);
        repository.Shell("git init --quiet --bare ../second.git && git remote add second ../second.git").Exits(0);
        repository.StageMany("b", 30, 300_000);
        repository.StageMany("c", 10, 300_000);
        repository.Commit();
        var result = repository.TryGit(["push", "--quiet", "second", "main"]);
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        Assert.Contains("b: block-large-data/large-commit", result.Output + result.Error);
        Assert.DoesNotContain("a: block-large-data", result.Output + result.Error);
    }

    [TestMethod]
    public void A_first_push_takes_moves_of_old_files_for_what_they_are()
    {
        using var repository = TemporaryRepository.Unborn();
        repository.StageMany("a", 30, 400_000);
        repository.Commit();
        repository.Git("mv", "a", "b");
        repository.Commit();
        Connect(repository);
        repository.TryGit(["push", "--quiet", "origin", "main"]).Exits(0);
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void What_others_have_published_is_not_judged_again_when_it_is_merged(bool isBranchNew)
    {
        using var repository = Create();
        repository.Git("checkout", "--quiet", "-b", "topic");
        repository.Stage("t", Bytes(10));
        repository.Commit();
        if (!isBranchNew) repository.Git("push", "--quiet", "--no-verify", "origin", "topic");
        repository.Git("checkout", "--quiet", "main");
        repository.Stage("big.bin", Big);
        repository.Commit();
        repository.Git("push", "--quiet", "--no-verify", "origin", "main");
        repository.Git("checkout", "--quiet", "topic");
        repository.Git("merge", "--quiet", "--no-edit", "main");
        repository.TryGit(["push", "--quiet", "origin", "topic"]).Exits(0);
    }

    [TestMethod]
    public void An_annotated_tag_is_judged_by_its_commits()
    {
        using var repository = Create();
        repository.Stage("big.bin", Big);
        repository.Commit();
        repository.Git("tag", "-a", "-m", "one", "v1");
        Stopped(repository, "v1");
    }

    [TestMethod]
    public void Deleting_a_branch_passes()
    {
        using var repository = Create();
        repository.Git("push", "--quiet", "--no-verify", "origin", "main:copy");
        repository.TryGit(["push", "--quiet", "origin", ":copy"]).Exits(0);
    }

    [TestMethod]
    public void Two_branches_with_the_same_file_tell_it_once()
    {
        using var repository = Create();
        repository.Stage("big.bin", Big);
        repository.Commit();
        repository.Git("branch", "other");
        var result = repository.TryGit(["push", "--quiet", "origin", "main", "other"]);
        Assert.AreNotEqual(0, result.ExitCode);
        Assert.HasCount(2, (result.Output + result.Error).Split("big.bin: block-large-data/large-file"), result.ToString());
    }

    private static string Stopped(TemporaryRepository repository, string reference)
    {
        var result = repository.TryGit(["push", "--quiet", "origin", reference]);
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        Assert.Contains("big.bin: block-large-data/large-file", result.Output + result.Error);
        return result.Output + result.Error;
    }

    private static TemporaryRepository Create()
    {
        var repository = TemporaryRepository.Create();
        Connect(repository);
        repository.Git("push", "--quiet", "--no-verify", "origin", "main");
        return repository;
    }

    private static void Connect(TemporaryRepository repository)
    {
        repository.Shell("git init --quiet --bare ../remote.git && git remote add origin ../remote.git").Exits(0);
        repository.InstallHook("pre-push", $"exec '{Programs.FrontDoor}' run --hook-stage pre-push \"$@\"");
    }
}
