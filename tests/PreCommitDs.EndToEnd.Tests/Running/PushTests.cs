using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Running;

/// <summary>Before a push: what it publishes, however it came into the history.</summary>
[TestClass]
public sealed class PushTests
{
    private const string Marker = "DO-NOT-COMMIT";

    private static TemporaryRepository Create()
    {
        var repository = TemporaryRepository.Create();
        repository.StageLines("old.py", Marker);
        repository.Commit("first");
        repository.Shell("git init --quiet --bare ../remote.git && git remote add origin ../remote.git && git push --quiet origin main").Exits(0);
        repository.InstallHook("pre-push", $"exec '{Programs.SampleHooks}' run --hook-stage pre-push \"$@\"");
        return repository;
    }

    [TestMethod]
    public void What_is_pushed_is_judged_and_nothing_older()
    {
        using var repository = Create();
        repository.StageLines("a.py", "clean");
        repository.Commit();
        repository.TryGit(["push", "--quiet", "origin", "main"]).Exits(0);
        repository.StageLines("b.py", Marker);
        repository.Commit();
        var result = repository.TryGit(["push", "--quiet", "origin", "main"]);
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        Assert.Contains("b.py:1:1", result.Output + result.Error);
        Assert.DoesNotContain("old.py", result.Output + result.Error);
        Assert.Contains("SKIP=block-markers git push", result.Output + result.Error);
    }

    [TestMethod]
    public void A_new_branch_is_judged_from_where_it_left_what_the_remote_has()
    {
        using var repository = Create();
        repository.Git("checkout", "--quiet", "-b", "topic");
        repository.Stage("a.ipynb", Notebook.Dirty());
        repository.Commit();
        var result = repository.TryGit(["push", "--quiet", "origin", "topic"]);
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        Assert.Contains("a.ipynb", result.Output + result.Error);
        Assert.DoesNotContain("old.py", result.Output + result.Error);
        repository.HoldsWorking("a.ipynb", Notebook.Dirty());
    }

    [TestMethod]
    public void What_would_be_stripped_is_judged_too_as_it_goes_out_unstripped()
    {
        using var repository = Create();
        repository.Stage("a.ipynb", Notebook.Dirty(output: Marker));
        repository.Commit();
        var result = repository.TryGit(["push", "--quiet", "origin", "main"]);
        Assert.Contains("block-markers/marker", result.Output + result.Error);
        repository.RunAll("--from-ref", "HEAD~1", "--check").Exits(1).Says("block-markers/marker");
    }

    [TestMethod]
    public void The_first_push_of_all_judges_everything()
    {
        using var repository = Create();
        repository.Shell("git init --quiet --bare ../second.git && git remote add second ../second.git").Exits(0);
        var result = repository.TryGit(["push", "--quiet", "second", "main"]);
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        Assert.Contains("old.py:1:1", result.Output + result.Error);
    }

    [TestMethod]
    public void Deleting_a_branch_and_pushing_what_is_there_already_pass()
    {
        using var repository = Create();
        repository.Git("push", "--quiet", "--no-verify", "origin", "main:copy");
        repository.TryGit(["push", "--quiet", "origin", ":copy"]).Exits(0);
        repository.TryGit(["push", "--quiet", "origin", "main:again"]).Exits(0);
    }

    [TestMethod]
    public void A_forced_push_over_commits_never_fetched_is_judged()
    {
        using var repository = Create();
        repository.Shell("git clone --quiet ../remote.git ../other && cd ../other && git commit --quiet --allow-empty -m theirs && git push --quiet").Exits(0);
        repository.StageLines("b.py", Marker);
        repository.Commit();
        var result = repository.TryGit(["push", "--quiet", "--force", "origin", "main"]);
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        Assert.Contains("b.py:1:1", result.Output + result.Error);
    }

    [TestMethod]
    public void A_rebase_that_no_hook_has_seen_is_caught_at_the_push()
    {
        using var repository = Create();
        repository.InstallHook("pre-commit", "exit 1");
        repository.Git("checkout", "--quiet", "-b", "topic");
        repository.StageLines("t.py", Marker);
        repository.Commit("topic");
        repository.Git("checkout", "--quiet", "main");
        repository.Git("cherry-pick", "topic");
        var result = repository.TryGit(["push", "--quiet", "origin", "main"]);
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        Assert.Contains("t.py:1:1", result.Output + result.Error);
    }

    [TestMethod]
    public void Input_that_is_not_gits_is_told()
    {
        using var repository = Create();
        repository.Run(Programs.SampleHooks, ["run", "--hook-stage", "pre-push"], input: "nonsense\n"u8.ToArray()).Exits(2).Complains("standard input is not what git gives");
    }
}
