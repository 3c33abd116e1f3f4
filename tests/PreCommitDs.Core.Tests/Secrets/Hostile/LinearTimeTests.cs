using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Harness;

namespace PreCommitDs.Secrets.Hostile;

/// <summary>Whatever a file holds, eight times as much of it takes no more than about eight times the time.</summary>
[TestClass]
[DoNotParallelize]
public sealed class LinearTimeTests
{
    private static readonly SecretChecker Checker = new();

    [TestMethod]
    [DataRow("spaces", " ")]
    [DataRow("spaces behind a name", "key                                                            ")]
    [DataRow("quotes", "\"")]
    [DataRow("apostrophes", "'")]
    [DataRow("equals signs", "=")]
    [DataRow("brackets", "[({")]
    [DataRow("beginnings of keys", "-----BEGIN ")]
    [DataRow("beginnings of private keys", "-----BEGIN RSA PRIVATE KEY-----\n")]
    [DataRow("keys without an end", "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n")]
    [DataRow("beginnings of URLs", "://")]
    [DataRow("users in URLs", "https://a:b@")]
    [DataRow("users", "a://b:c@d/")]
    [DataRow("assignments", "a=")]
    [DataRow("assignments of keys", "key=")]
    [DataRow("names", "key ")]
    [DataRow("names of many words", "api_key_token_secret_")]
    [DataRow("names in one", "password")]
    [DataRow("keys of dictionaries", "\"token\":")]
    [DataRow("base64", "aGVsbG8gd29ybGQg")]
    [DataRow("base64 in lines", "aGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gd29y\n")]
    [DataRow("base64 in parts", "aGVsbG8gd29ybGQgaGVsbG8gd29ybGQg/")]
    [DataRow("base64 of keys in lines", "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLS0tLS0tLS0tLS0tLS0t\n")]
    [DataRow("hexadecimal digits", "68656c6c6f20776f726c6420")]
    [DataRow("backslashes", "\\")]
    [DataRow("escapes", "\\u0041")]
    [DataRow("escaped quotes", "\\\"")]
    [DataRow("escaped backslashes", "\\\\\\\"")]
    [DataRow("joined lines", "a\\\n")]
    [DataRow("percent signs", "%41")]
    [DataRow("percent signs in words", "%41 ")]
    [DataRow("percent signs alone", "%")]
    [DataRow("colours", "\u001b[31m")]
    [DataRow("escape characters", "\u001b")]
    [DataRow("data URIs", ";base64,aGVsbG8gd29ybGQgaGVsbG8gd29ybGQg")]
    [DataRow("web tokens", "eyJ")]
    [DataRow("web tokens with points", "eyJhbGciOiJIUzI1NiJ9.")]
    [DataRow("prefixes", "hf_")]
    [DataRow("prefixes of keys", "sk-")]
    [DataRow("line ends", "\n")]
    [DataRow("zeros of wide text", "a\0")]
    public void It_takes_time_in_proportion(string name, string unit)
    {
        foreach (var file in (string[])["x.txt", "x.yaml"]) Holds(name, file, size => Content(unit, size));
    }

    [TestMethod]
    [DataRow("spaces", " ")]
    [DataRow("tokens", "hf_" + "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn\\n")]
    [DataRow("escapes", "\\u0041")]
    [DataRow("backslashes", "\\\\")]
    [DataRow("quotes", "\\\"")]
    [DataRow("lines", "key = 'x'\\n\", \"")]
    [DataRow("cells", "a\"], \"cell_type\": \"code\", \"outputs\": []}, {\"source\": [\"")]
    [DataRow("outputs", "a\"], \"outputs\": [{\"output_type\": \"stream\", \"text\": [\"key\"]}]}, {\"source\": [\"")]
    public void So_do_notebooks(string name, string unit) => Holds(name, "x.ipynb", size => Notebook(unit, size));

    [TestMethod]
    [DataRow("x.json")]
    [DataRow("x.py")]
    public void Many_secrets_take_no_longer_each(string file) =>
        Holds("secrets", file, static size => Content("{\"a\": \"\\u0041 hf_" + "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn\"}\n", size));

    private static void Holds(string name, string file, Func<int, byte[]> content) =>
        LinearTime.Holds($"{name} in {file}", 50_000, 800_000, content, bytes => Checker.Check(new FileContent(file, file, () => Buffer(bytes))));

    private static byte[] Content(string unit, int size) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, size / unit.Length)));

    private static byte[] Notebook(string unit, int size) => Encoding.UTF8.GetBytes($"{{\"cells\": [{{\"source\": [\"{string.Concat(Enumerable.Repeat(unit, size / unit.Length))}\"]}}], \"metadata\": {{}}, \"nbformat\": 4, \"nbformat_minor\": 5}}");

    private static ByteBuffer Buffer(byte[] content)
    {
        var buffer = new ByteBuffer(content.Length);
        buffer.Append(content);
        return buffer;
    }
}
