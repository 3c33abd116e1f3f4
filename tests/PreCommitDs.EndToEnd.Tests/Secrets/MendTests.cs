using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Running;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>How to mend it depends on who can have read it.</summary>
[TestClassOverBothGits]
public sealed class MendTests
{
    private static readonly string Line = $"HF_TOKEN = \"{SecretRuns.Token}\"";

    [TestMethod]
    public void A_new_one_is_read_from_the_environment()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("train.py", "import os", Line);
        repository.BlockSecrets().Exits(1).TellsNoSecret().Says(
            "train.py:2:13: block-secrets/hugging-face-user-token", "os.environ[\"HF_TOKEN\"]", "in .env.template: HF_TOKEN=");
    }

    [TestMethod]
    public void One_in_the_last_commit_is_amended()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("train.py", Line);
        repository.Commit();
        repository.BlockSecrets("--all-files").Exits(1).TellsNoSecret().Says("committed, not pushed", "git commit --amend");
        repository.StageLines("moved/copy.py", Line);
        repository.BlockSecrets().Exits(1).Says("moved/copy.py:1:13", "committed, not pushed");
    }

    [TestMethod]
    public void One_that_is_pushed_is_revoked()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("train.py", Line);
        repository.Commit();
        repository.Shell("git init --quiet --bare ../remote.git && git remote add origin ../remote.git && git push --quiet origin main").Exits(0);
        repository.BlockSecrets("--all-files").Exits(1).TellsNoSecret().Says("pushed: deleting it does not help, revoke it at https://huggingface.co/");
    }

    [TestMethod]
    public void Another_one_beside_it_is_new()
    {
        using var repository = TemporaryRepository.Create();
        repository.StageLines("train.py", Line);
        repository.Commit();
        repository.StageLines("train.py", Line, $"OTHER_TOKEN = \"{SecretRuns.OtherToken}\"");
        var result = repository.BlockSecrets().Exits(1).TellsNoSecret().Says("train.py:2:", "OTHER_TOKEN=");
        Assert.DoesNotContain("train.py:1:", result.Output);
    }

    [TestMethod]
    public void A_key_of_many_lines_is_found_again()
    {
        using var repository = TemporaryRepository.Create();
        repository.Shell("openssl genpkey -algorithm ed25519 -out key.txt 2>/dev/null || ssh-keygen -q -t ed25519 -N '' -f key.txt").Exits(0);
        repository.Git("add", "key.txt");
        repository.BlockSecrets().Exits(1).Says("key.txt:1:1: block-secrets/", "outside of the repository");
        repository.Commit();
        repository.BlockSecrets("--all-files").Exits(1).Says("committed, not pushed");
    }
}
