using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>What all tests of block-secrets say over and over. Tokens are put together here, so that no scanner takes these sources for a leak.</summary>
internal static class SecretRuns
{
    /// <summary>A token of Hugging Face's form.</summary>
    public static string Token { get; } = string.Concat("hf", "_", "q7Lw2ZpXvN4bKcR9s", "JWmE6hUaTiOxQf1Vn");

    /// <summary>Another one.</summary>
    public static string OtherToken { get; } = string.Concat("hf", "_", "Zk3RtY8uBn5MxPq2L", "sWvD7cGaHjEfNoUiT");

    /// <summary>A value that nobody would take for a placeholder.</summary>
    public static string Real { get; } = "Vq7" + "xL2mPz" + "9RtK4wYb";

    public static ProcessResult BlockSecrets(this TemporaryRepository repository, params string[] arguments) => repository.Run(Programs.BlockSecrets, arguments);

    public static ProcessResult BlockSecretsIn(this TemporaryRepository repository, string directory, params string[] arguments) =>
        repository.Run(Programs.FrontDoor, ["block-secrets", .. arguments], repository.PathOf(directory));

    /// <summary>Lets every commit be judged.</summary>
    public static void InstallBlockSecrets(this TemporaryRepository repository, string options = "") =>
        repository.InstallHook("pre-commit", $"exec '{Programs.FrontDoor}' block-secrets {options}");

    public static void StageText(this TemporaryRepository repository, string name, string text) => repository.Stage(name, Encoding.UTF8.GetBytes(text));

    public static void WriteText(this TemporaryRepository repository, string name, string text) => repository.Write(name, Encoding.UTF8.GetBytes(text));

    public static string ReadText(this TemporaryRepository repository, string name) => Encoding.UTF8.GetString(repository.Read(name));

    /// <summary>All paths of the index.</summary>
    public static string[] Tracked(this TemporaryRepository repository) => repository.Git("ls-files", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Everything that a run could change: the index and the working tree.</summary>
    public static string State(this TemporaryRepository repository) => repository.Git("ls-files", "--stage") + repository.Git("status", "--porcelain", "--ignored", "--untracked-files=all")
        + string.Concat(Directory.EnumerateFiles(repository.Top, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/.git/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => $"{file}\n{Convert.ToHexString(File.ReadAllBytes(file))}\n"));

    /// <summary>Lets git call the hooks as <c>precommit-ds install</c> sets them up.</summary>
    public static void InstallSecretHooks(this TemporaryRepository repository)
    {
        foreach (var stage in (string[])["pre-commit", "commit-msg", "pre-push"])
            repository.InstallHook(stage, $"exec '{Programs.FrontDoor}' run --staged --hook-stage {stage} \"$@\"".Replace("--staged ", stage == "pre-commit" ? "--staged " : "", StringComparison.Ordinal));
    }

    /// <summary>Fails the test if a secret was printed.</summary>
    public static ProcessResult TellsNoSecret(this ProcessResult result, params string[] secrets)
    {
        foreach (var secret in (string[])[Token, OtherToken, .. secrets]) Assert.DoesNotContain(secret[3..], result.Output + result.Error);
        return result;
    }

    public static ProcessResult Stops(this ProcessResult result, params string[] texts)
    {
        Assert.AreNotEqual(0, result.ExitCode, result.ToString());
        foreach (var text in texts) Assert.Contains(text, result.Output + result.Error);
        return result.TellsNoSecret();
    }

    /// <summary>A line of code that holds the token.</summary>
    public static string Line { get; } = $"token = \"{Token}\"";

    public static string OtherLine { get; } = $"token = \"{OtherToken}\"";

    /// <summary>A repository that calls block-secrets before each commit.</summary>
    public static TemporaryRepository Guarded(params string[] arguments)
    {
        var repository = TemporaryRepository.Create();
        repository.InstallHook("pre-commit", $"exec '{Programs.FrontDoor}' block-secrets {string.Join(' ', arguments.Select(argument => $"'{argument}'"))}");
        return repository;
    }

    /// <summary>Runs block-secrets.</summary>
    public static ProcessResult Secrets(this TemporaryRepository repository, params string[] arguments) => repository.Run(Programs.FrontDoor, ["block-secrets", .. arguments]);

    /// <summary>Commits what is staged, with the hook.</summary>
    public static ProcessResult CommitGuarded(this TemporaryRepository repository) => repository.TryGit(["commit", "--quiet", "-m", "next"]);

    /// <summary>Commits a file, with the hook.</summary>
    public static ProcessResult CommitGuarded(this TemporaryRepository repository, string name, params string[] lines)
    {
        repository.Stage(name, Text(lines));
        return repository.CommitGuarded();
    }

    /// <summary>Fails the test unless the commit was stopped, and if any output holds the secret.</summary>
    public static ProcessResult IsStopped(this ProcessResult result, params string[] parts)
    {
        result.Exits(1).Complains(parts);
        Assert.DoesNotContain(Token[3..], result.Error + result.Output);
        Assert.DoesNotContain(OtherToken[3..], result.Error + result.Output);
        return result;
    }

    public static byte[] Text(params string[] lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    /// <summary>A notebook of one code cell.</summary>
    public static byte[] Notebook(string source, string output = "", params string[] tags) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            cells = new object[]
            {
                new { cell_type = "code", execution_count = 1, metadata = new { tags }, outputs = new object[] { new { name = "stdout", output_type = "stream", text = new[] { output } } }, source = new[] { source } },
            },
            metadata = new { },
            nbformat = 4,
            nbformat_minor = 4,
        });

    public static string Sha256(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)));

#pragma warning disable CA5350 // What detect-secrets names values by.
    public static string Sha1(string value) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(value)));
#pragma warning restore CA5350
}
