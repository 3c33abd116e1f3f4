using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PreCommitDs.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets;

/// <summary>Made-up credentials, put together so that no scanner takes this source for a leak, and files that hold them.</summary>
internal static class SecretSample
{
    public const string Token = "hf_" + "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn";
    public const string OtherToken = "hf_" + "Zk3RtY8uBn5MxPq2LsWvD7cGaHjEfNoUiT";
    public const string Rule = "block-secrets/hugging-face-user-token";

    /// <summary>A line of code that holds the token.</summary>
    public const string Line = $"token = \"{Token}\"";

    public const string OtherLine = $"token = \"{OtherToken}\"";

    /// <summary>A private key made for this run.</summary>
    public static string Key { get; } = NewKey();

    public static IReadOnlyList<Finding> Check(string name, string content, SecretOptions? options = null) => Check(name, Encoding.UTF8.GetBytes(content), options);

    public static IReadOnlyList<Finding> Check(string name, byte[] content, SecretOptions? options = null) => new SecretChecker(options).Check(new FileContent(name, name, () =>
    {
        var buffer = new ByteBuffer();
        buffer.Append(content);
        return buffer;
    }));

    /// <summary>A notebook of code cells.</summary>
    public static byte[] Notebook(params (string Source, string Output, string[] Tags)[] cells) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        cells = cells.Select(cell => new
        {
            cell_type = "code",
            metadata = new { tags = cell.Tags },
            outputs = new object[] { new { output_type = "stream", name = "stdout", text = Lines(cell.Output) } },
            source = Lines(cell.Source),
        }),
        metadata = new { },
        nbformat = 4,
        nbformat_minor = 4,
    });

    private static string NewKey()
    {
        using var key = RSA.Create(2048);
        return key.ExportRSAPrivateKeyPem();
    }

    private static string[] Lines(string text)
    {
        var lines = text.Split('\n');
        return [.. lines[..^1].Select(line => line + "\n"), lines[^1]];
    }
}
