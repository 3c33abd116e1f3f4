using System.Diagnostics;
using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Secrets.Hostile;

/// <summary>Whatever a file holds, twice as much of it takes no more than about twice the time.</summary>
[TestClass]
[DoNotParallelize]
public sealed class LinearTimeTests
{
    private const int MinSize = 25_000;
    private const int MaxSize = 400_000;
    private const int Tries = 4;

    /// <summary>Less time, in milliseconds, tells nothing.</summary>
    private const double Floor = 20;

    private const double MaxGrowth = 3.2;

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

    /// <summary>Looks at as much as takes a while, and at twice as much; the best of some tries counts.</summary>
    private static void Holds(string name, string file, Func<int, byte[]> content)
    {
        var (size, once) = (MinSize, Time(file, content(MinSize)));
        while (once < Floor && size < MaxSize)
        {
            size *= 2;
            once = Time(file, content(size));
        }

        if (once < Floor) return;
        var growth = double.MaxValue;
        for (var i = 0; i < Tries && growth >= MaxGrowth; i++) growth = Math.Min(growth, Time(file, content(2 * size)) / Math.Max(once, Time(file, content(size))));
        Assert.IsLessThan(MaxGrowth, growth, $"{name} in {file}, {size} bytes in {once} ms");
    }

    private static double Time(string file, byte[] content)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 2 && best > Floor; i++)
        {
            var watch = Stopwatch.StartNew();
            Checker.Check(new FileContent(file, file, () => Buffer(content)));
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    private static byte[] Content(string unit, int size) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, size / unit.Length)));

    private static byte[] Notebook(string unit, int size) => Encoding.UTF8.GetBytes($"{{\"cells\": [{{\"source\": [\"{string.Concat(Enumerable.Repeat(unit, size / unit.Length))}\"]}}], \"metadata\": {{}}, \"nbformat\": 4, \"nbformat_minor\": 5}}");

    private static ByteBuffer Buffer(byte[] content)
    {
        var buffer = new ByteBuffer(content.Length);
        buffer.Append(content);
        return buffer;
    }
}
