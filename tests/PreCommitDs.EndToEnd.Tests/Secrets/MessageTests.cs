using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Running;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>The message of a commit is published with it.</summary>
[TestClass]
public sealed class MessageTests
{
    [TestMethod]
    public void A_secret_in_the_message_stops_the_commit_and_the_message_is_not_lost()
    {
        using var repository = TemporaryRepository.Create();
        repository.InstallSecretHooks();
        repository.StageLines("a.py", "clean");
        repository.TryGit(["commit", "--quiet", "-m", "Load the model", "-m", $"It needs {SecretRuns.Token} to run"])
            .Stops("COMMIT_EDITMSG:3:10: block-secrets/hugging-face-user-token", "git commit --edit --file=.git/COMMIT_EDITMSG", "SKIP=block-secrets git commit");
        Assert.Contains("Load the model", System.Text.Encoding.UTF8.GetString(repository.Read(".git/COMMIT_EDITMSG")));
        repository.TryGit(["commit", "--quiet", "-m", "Load the model"]).Exits(0);
    }
}
