using PreCommitDs.EndToEnd.Harness;
using static PreCommitDs.EndToEnd.Requirements.RequirementRuns;

namespace PreCommitDs.EndToEnd.Requirements;

/// <summary>Ranges and pushes: the state that they end in, and the pairs that they touch.</summary>
[TestClassOverBothGits]
public sealed class RangeTests
{
    [TestMethod]
    public void A_range_is_judged_by_its_end()
    {
        using var repository = Pair();
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.Commit();
        repository.Stage("README", "2\n");
        repository.Commit();
        repository.Write("requirements.in", Source);
        repository.Verify("--from-ref", "HEAD~2").Blocks("requirements.in:1:1", "unsatisfied-specifier").Says("(requirements.in is changed, requirements.txt is not)");
        repository.Verify("--from-ref", "HEAD~2", "requirements.in").Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.Verify("--from-ref", "HEAD~1").Passes();
        repository.Verify("--from-ref", "HEAD~3", "--to-ref", "HEAD~2").Passes();
        repository.Stage("requirements.txt", Lock("requirements.in", "numpy==2.1.0", "pandas==2.2.2"));
        repository.Git("add", "requirements.in");
        repository.Git("checkout", "--quiet", "HEAD", "requirements.in");
        repository.Commit();
        repository.Verify("--from-ref", "HEAD~3").Passes();
    }

    [TestMethod]
    public void A_runner_may_name_the_range()
    {
        using var repository = Pair();
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.Commit();
        repository.Set("PRE_COMMIT_FROM_REF", "HEAD~1");
        repository.Set("PRE_COMMIT_TO_REF", "HEAD");
        repository.Verify().Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.Verify("requirements.in", "README").Blocks("requirements.in:1:1", "unsatisfied-specifier");
        repository.RunHooks("--check").Blocks("requirements.in:1:1", "unsatisfied-specifier");
    }

    [TestMethod]
    public void A_push_is_stopped_and_may_be_let_through()
    {
        using var repository = Pair();
        repository.Shell("git init --quiet --bare ../remote.git && git remote add origin ../remote.git && git push --quiet origin main").Exits(0);
        repository.InstallHook("pre-push", $"exec '{Programs.FrontDoor}' run --hook-stage pre-push \"$@\"");
        repository.Stage("README", "2\n");
        repository.Commit();
        repository.TryGit(["push", "--quiet", "origin", "main"]).Exits(0);
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.Commit();
        var result = repository.TryGit(["push", "--quiet", "origin", "main"]);
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        Assert.Contains("requirements.in:1:1: verify-requirements/unsatisfied-specifier", result.Output + result.Error);
        Assert.Contains("SKIP=verify-requirements git push", result.Output + result.Error);
        repository.Run("git", ["push", "--quiet", "origin", "main"], environment: ("SKIP", "verify-requirements")).Exits(0);
    }

    [TestMethod]
    public void A_first_push_is_judged_whole()
    {
        using var repository = Pair();
        repository.Stage("requirements.in", "numpy>=2\npandas\n");
        repository.Commit();
        repository.Shell("git init --quiet --bare ../remote.git && git remote add origin ../remote.git").Exits(0);
        repository.InstallHook("pre-push", $"exec '{Programs.FrontDoor}' run --hook-stage pre-push \"$@\"");
        var result = repository.TryGit(["push", "--quiet", "origin", "main"]);
        Assert.Contains("verify-requirements/unsatisfied-specifier", result.Output + result.Error);
    }
}
