using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>What a run strips is not committed: a secret there is worth a note, no more.</summary>
[TestClass]
public sealed class StrippedOutputTests
{
    [TestMethod]
    public void A_secret_only_in_outputs_is_a_note()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Notebook.Dirty(output: $"using {SecretRuns.Token}"));
        var result = repository.Run(Programs.FrontDoor, ["run", "--staged"]).Exits(0).TellsNoSecret();
        Assert.Contains("a.ipynb:cell 1, output 1, line 1: block-secrets/hugging-face-user-token", result.Output);
        Assert.Contains("only in what is stripped", result.Output);
        repository.HoldsStaged("a.ipynb", Notebook.Clean());
    }

    [TestMethod]
    public void In_the_source_too_it_stops_the_commit()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallSecretHooks();
        repository.Stage("a.ipynb", Notebook.Dirty($"token = '{SecretRuns.Token}'", SecretRuns.Token));
        var result = repository.TryCommit().Stops("a.ipynb:cell 1, line 1: block-secrets/hugging-face-user-token", "SKIP=block-secrets git commit");
        Assert.DoesNotContain("output 1", result.Output + result.Error);
    }

    [TestMethod]
    public void Without_the_fixer_outputs_are_judged()
    {
        using var repository = TemporaryRepository.Create();
        repository.Stage("a.ipynb", Notebook.Dirty(output: SecretRuns.Token));
        repository.BlockSecrets().Exits(1).TellsNoSecret().Says("a.ipynb:cell 1, output 1, line 1");
    }
}
