using System.Text;
using PreCommitDs.EndToEnd.Git;
using PreCommitDs.EndToEnd.Harness;
using PreCommitDs.EndToEnd.Harness.Runners;
using PreCommitDs.EndToEnd.Running;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>What scanners of secrets are reported to do wrong, over and over: each as a commit that must be stopped, or must pass.</summary>
[TestClass]
public sealed class StoryTests
{
    private static readonly string Databricks = string.Concat("da", "pi", "4f1c09be7d23a8561b0e9c47f2ad6e35");
    private static readonly string OpenAi = string.Concat("sk-", "proj-", Mixed(74), "T3Blbk", "FJ", Mixed(74, 7));
    private static readonly string Generic = string.Concat("Zk8", "qVb2Lx", "7RtNw4", "HsYc9", "PdMf3Gj");

    [TestMethod]
    [DataRow("HF_TOKEN", "hugging")]
    [DataRow("DATABRICKS_TOKEN", "databricks")]
    [DataRow("OPENAI_API_KEY", "openai")]
    [DataRow("SERVICE_API_KEY", "generic")]
    public void A_token_in_a_notebook_is_stopped_as_in_a_module(string name, string kind)
    {
        var token = kind switch { "hugging" => SecretRuns.Token, "databricks" => Databricks, "openai" => OpenAi, _ => Generic };
        using var repository = Create();
        repository.StageLines("a.py", $"os.environ[\"{name}\"] = \"{token}\"");
        repository.TryCommit().Stops($"a.py:1:{name.Length + 19}: block-secrets/").TellsNoSecret(token);
        repository.Git("rm", "--quiet", "--cached", "a.py");
        repository.Stage("a.ipynb", Notebook.Clean($"os.environ[\\\"{name}\\\"] = \\\"{token}\\\""));
        repository.TryCommit().Stops("a.ipynb:cell 1, line 1: block-secrets/").TellsNoSecret(token);
    }

    [TestMethod]
    public void Pictures_and_ids_in_a_notebook_pass()
    {
        using var repository = Create();
        var picture = Convert.ToBase64String(Encoding.Latin1.GetBytes(Mixed(3000)));
        repository.Stage("a.ipynb", Encoding.UTF8.GetBytes(
            "{\"cells\": [{\"cell_type\": \"code\", \"id\": \"3fa1c09be7d23a85\", \"execution_count\": null, \"metadata\": {}, \"source\": [\"plot()\"], \"outputs\": ["
            + "{\"output_type\": \"display_data\", \"metadata\": {}, \"data\": {\"image/png\": \"" + picture + "\", \"text/plain\": [\"<Figure size 640x480>\"]}}]}], "
            + "\"metadata\": {\"kernelspec\": {\"name\": \"python3\"}}, \"nbformat\": 4, \"nbformat_minor\": 5}"));
        repository.BlockSecrets().Exits(0);
    }

    [TestMethod]
    public void The_baseline_stays_as_it_is_when_lines_move_and_tells_another_secret_in_the_same_place()
    {
        using var repository = TemporaryRepository.Unborn();
        repository.StageLines("a.py", $"token = \"{SecretRuns.Token}\"");
        repository.BlockSecrets("--write-baseline").Exits(0);
        var baseline = repository.Read(".precommit-ds.baseline");
        repository.Git("add", ".precommit-ds.baseline");
        repository.InstallSecretHooks();
        repository.TryCommit().Exits(0);
        repository.StageLines("a.py", "import os", "", $"token = \"{SecretRuns.Token}\"");
        repository.TryCommit().Exits(0);
        repository.BlockSecrets("--write-baseline", "--all-files").Exits(0);
        GitTests.AreSame(baseline, repository.Read(".precommit-ds.baseline"), "baseline");
        repository.StageLines("a.py", "import os", "", $"token = \"{SecretRuns.OtherToken}\"");
        repository.TryCommit().Stops("a.py:3:10: block-secrets/hugging-face-user-token");
    }

    [TestMethod]
    public void New_values_in_an_old_Kubernetes_secret_are_found()
    {
        string[] old = ["apiVersion: v1", "kind: Secret", "metadata:", "  name: database", "stringData:", "  user: reader"];
        using var repository = Create();
        repository.StageLines("secret.yaml", old);
        repository.Commit();
        repository.StageLines("secret.yaml", [.. old, $"  password: {Generic}"]);
        repository.TryCommit().Stops("secret.yaml:7:13: block-secrets/").TellsNoSecret(Generic);
    }

    [TestMethod]
    public void All_files_and_named_files_are_looked_at_under_pre_commit()
    {
        PreCommitRunner.Require();
        using var repository = TemporaryRepository.Create();
        ManifestRunner.PreCommitSecrets.Install(repository, "");
        repository.StageLines("a.py", $"token = \"{SecretRuns.Token}\"");
        repository.Commit();
        repository.Run("pre-commit", ["run", "--all-files"]).Exits(1).TellsNoSecret().Says("a.py:1:10: block-secrets/hugging-face-user-token");
        repository.Run("pre-commit", ["run", "--files", "a.py"]).Exits(1).Says("a.py:1:10: block-secrets/hugging-face-user-token");
        repository.StageLines("b.py", $"token = \"{SecretRuns.OtherToken}\"");
        repository.TryCommit().Stops("b.py:1:10: block-secrets/hugging-face-user-token", "SKIP=block-secrets git commit");
    }

    [TestMethod]
    public void What_is_staged_counts_and_not_what_lies_in_the_working_tree()
    {
        using var repository = Create();
        repository.StageLines("a.py", $"token = \"{SecretRuns.Token}\"");
        repository.WriteLines("a.py", "token = os.environ[\"TOKEN\"]");
        repository.TryCommit().Stops("a.py:1:10:");
        repository.Run(Programs.BlockSecrets, ["a.py"]).Exits(1);
        repository.Git("add", "a.py");
        repository.WriteLines("a.py", $"token = \"{SecretRuns.Token}\"");
        repository.TryCommit().Exits(0);
    }

    [TestMethod]
    public void Lock_files_bundles_identifiers_and_key_bindings_pass()
    {
        using var repository = Create();
        var hash = Convert.ToBase64String(Encoding.Latin1.GetBytes(Mixed(64)));
        var hex = Convert.ToHexStringLower(Encoding.Latin1.GetBytes(Mixed(32)));
        repository.StageLines("package-lock.json", "{\"packages\": {\"node_modules/key-tree\": {\"version\": \"1.0.0\", \"integrity\": \"sha512-" + hash + "\"}}}");
        repository.StageLines("poetry.lock", "[[package]]", "name = \"tokenizers\"", "files = [", $"    {{file = \"tokenizers-0.15.0.tar.gz\", hash = \"sha256:{hex}\"}},", "]", $"content-hash = \"{hex}\"");
        repository.StageLines("yarn.lock", "secrets@^1.0:", $"  resolved \"https://registry.yarnpkg.com/secrets/-/secrets-1.0.tgz#{hex[..40]}\"", $"  integrity sha512-{hash}");
        repository.StageLines("bundle.min.js", "!function(e,t){var key=\"ArrowLeftUpKey\",token=t.nextTokenAt(3);e.authToken=n.getAuthToken;e.password=function(r){return r.passwordField}}(this,window);");
        repository.StageLines("keys.py", "SECRET_NAME = \"database-credentials-reader\"", "key = \"ctrl+shift+alt+k\"", "token_id = \"550e8400-e29b-41d4-a716-446655440000\"", "API_KEY = os.environ[\"API_KEY\"]", "password = getpass.getpass()", $"commit_hash = \"{hex[..40]}\"");
        repository.StageLines("settings.yaml", "password: ${DB_PASSWORD}", "api_key: <your api key>", "token: changeme", "secret_key: \"{{ vault_secret }}\"");
        repository.TryCommit().Exits(0);
    }

    [TestMethod]
    [DataRow("utf-16")]
    [DataRow("utf-16BE")]
    [DataRow("utf-32")]
    public void Wide_text_that_git_calls_binary_is_read(string encoding)
    {
        using var repository = Create();
        var encoder = Encoding.GetEncoding(encoding);
        repository.Stage("settings.ps1", [.. encoder.GetPreamble(), .. encoder.GetBytes($"$x = 1\r\n$token = '{SecretRuns.Token}'\r\n")]);
        repository.TryCommit().Stops("settings.ps1:2:11: block-secrets/hugging-face-user-token");
    }

    [TestMethod]
    public void A_checksum_tells_what_is_certain()
    {
        using var repository = Create();
        // A token whose last six characters are CRC-32 of those before, in base 62, as GitHub makes them.
        var real = string.Concat("gh", "p_", WithChecksum(Mixed(30)));
        repository.StageLines("a.py", $"token = \"{real}\"");
        repository.TryCommit().Stops("block-secrets/github-personal-access-token", ", certain)").TellsNoSecret(real);
        repository.StageLines("a.py", $"token = \"{real[..^1]}{(real[^1] == 'a' ? 'b' : 'a')}\"");
        repository.TryCommit().Stops(", possible)");
    }

    [TestMethod]
    public void A_secret_over_several_lines_is_one_finding()
    {
        using var repository = Create();
        repository.Shell("openssl genrsa -out key.txt 2048 2>/dev/null || ssh-keygen -q -t rsa -m PEM -N '' -f key.txt").Exits(0);
        var lines = Encoding.ASCII.GetString(repository.Read("key.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        repository.StageLines("config.json", $"{{\"key\": \"{string.Join("\\n", lines)}\\n\"}}");
        var result = repository.TryCommit().Stops("config.json:1:10: block-secrets/private-key").TellsNoSecret(lines[2]);
        Assert.HasCount(2, (result.Output + result.Error).Split("config.json:"));
    }

    [TestMethod]
    public void The_books_own_samples_are_stopped()
    {
        using var repository = Create();
        // A password on the command line of docker, and a key of an environment file with a space in it.
        repository.StageLines("run.sh", "#!/bin/sh", string.Concat("docker run --env MYPASS", "WORD=sdf4", "otwe3789 image"));
        repository.TryCommit().Stops("run.sh:2:29: block-secrets/").TellsNoSecret(string.Concat("sdf4", "otwe3789"));
        repository.Git("rm", "--quiet", "--cached", "run.sh");
        repository.StageLines("settings.env.txt", $"API TOKEN={Generic}");
        repository.TryCommit().Stops("settings.env.txt:1:11: block-secrets/").TellsNoSecret(Generic);
    }

    private static TemporaryRepository Create()
    {
        var repository = TemporaryRepository.Create();
        repository.InstallSecretHooks();
        return repository;
    }

    /// <summary>Letters and digits in no order, always the same.</summary>
    private static string Mixed(int length, uint seed = 1)
    {
        const string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        var mixed = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            seed = (seed * 1664525) + 1013904223;
            mixed.Append(letters[(int)((seed >> 16) % (uint)letters.Length)]);
        }

        return mixed.ToString();
    }

    private static string WithChecksum(string body)
    {
        const string digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        var crc = 0xffffffffu;
        foreach (var unit in body)
        {
            crc ^= unit;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xedb88320u : crc >> 1;
        }

        crc = ~crc;
        var tail = "";
        for (var i = 0; i < 6; i++, crc /= 62) tail = digits[(int)(crc % 62)] + tail;
        return body + tail;
    }
}
