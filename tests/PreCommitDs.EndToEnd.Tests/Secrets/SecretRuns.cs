using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Secrets;

/// <summary>What all tests of block-secrets say over and over; credentials are made up and put together here.</summary>
internal static class SecretRuns
{
    public const string Token = "hf_" + "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn";
    public const string OtherToken = "hf_" + "Zk3RtY8uBn5MxPq2LsWvD7cGaHjEfNoUiT";

    /// <summary>A line of code that holds the token.</summary>
    public const string Line = $"token = \"{Token}\"";

    public const string OtherLine = $"token = \"{OtherToken}\"";

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
