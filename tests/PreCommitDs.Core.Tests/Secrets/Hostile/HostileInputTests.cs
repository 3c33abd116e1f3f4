using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Files;
using PreCommitDs.Harness;
using PreCommitDs.Reporting;
using PreCommitDs.Secrets.Decoding;

namespace PreCommitDs.Secrets.Hostile;

/// <summary>Nothing that a file holds makes a check fail, and what is found lies within the file.</summary>
[TestClass]
public sealed class HostileInputTests
{
    private static readonly SecretChecker Checker = new();
    private static readonly DeepScanner Scanner = new();

    private static readonly string[] Files = ["x.txt", "x.json", "x.yaml", "x.ipynb", "x.env"];

    /// <summary>What is cut, doubled and changed.</summary>
    private static readonly string[] Pieces =
    [
        "hf_" + "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn", "-----BEGIN RSA PRIVATE KEY-----\n", "-----END RSA PRIVATE KEY-----", "password = \"Tr4in-Me!\"\n", "postgresql://ds:Tr4in-Me@db.corp.net/ml", "\\u0068", "\\ud83d", "\\x68",
        "\\\n", "\\", "\"", "%68%66", "%", "aGZfcTdMdzJacFh2TjRiS2NSOXNKV21FNmhVYVRpT3hRZjFWbg==", "68665f71374c77325a7058764e34624b", "0x", "\u001b[31m", "\u001b", "\ufeff", "{\"cells\": [{\"source\": [\"", "\"]}], \"nbformat\": 4}", "\"outputs\": [{\"data\": {\"text/plain\": ",
        "api_key: ", "token=", " ", "\r\n", "é", "📈", "data:image/png;base64,", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.", "\0", "[", "]", "{", "}", ",", ":",
    ];

    [TestMethod]
    public void Random_bytes_are_checked_and_nothing_happens() => Property.Holds(
        (from file in Gen.Elements(Files) from seed in Gen.Choose(0, int.MaxValue - 1) select (file, seed)).ToArbitrary(),
        sample =>
        {
            var random = new Random(sample.seed);
            var content = new byte[random.Next(600)];
            random.NextBytes(content);
            if (random.Next(2) == 0)
                for (var i = 0; i < content.Length; i++) content[i] &= 0x7f;
            Holds(sample.file, content);
        },
        times: 500);

    [TestMethod]
    public void Pieces_of_what_is_found_in_any_order_are_checked() => Property.Holds(
        (from file in Gen.Elements(Files) from seed in Gen.Choose(0, int.MaxValue - 1) select (file, seed)).ToArbitrary(),
        sample =>
        {
            var random = new Random(sample.seed);
            var text = new StringBuilder();
            for (var i = random.Next(30); i > 0; i--)
            {
                var piece = Pieces[random.Next(Pieces.Length)];
                var whole = random.Next(3) > 0 || char.IsSurrogate(piece[0]);
                text.Append(whole ? piece : piece[random.Next(piece.Length)..]);
            }

            Encoding encoding = random.Next(6) switch { 0 => Encoding.Unicode, 1 => Encoding.BigEndianUnicode, 2 => Encoding.UTF32, _ => Encoding.UTF8 };
            var content = encoding.GetBytes(text.ToString());
            if (content.Length > 0 && random.Next(2) == 0) content[random.Next(content.Length)] = (byte)random.Next(256);
            Holds(sample.file, content);
        },
        times: 1500);

    private static void Holds(string file, byte[] content)
    {
        var lines = content.Count(static unit => unit == '\n') + 1;
        foreach (var finding in Check(file, content))
        {
            var place = finding.Location;
            // What is said of the file itself has no place in it.
            if (place.Line == 0) continue;
            Assert.IsTrue(place.Line >= 1 && place.EndLine <= lines && place.Column >= 1, finding.ToString());
            Assert.IsTrue((place.Line, place.Column).CompareTo((place.EndLine, place.EndColumn)) < 0, finding.ToString());
        }

        foreach (var use in Enum.GetValues<EscapeUse>())
        {
            var end = 0;
            foreach (var found in Scanner.Scan(content, use))
            {
                Assert.IsTrue(found.Secret.Start >= end && found.Secret.Start < found.Secret.End && found.Secret.End <= content.Length, found.ToString());
                end = found.Secret.End;
            }
        }
    }

    private static IReadOnlyList<Finding> Check(string name, byte[] content) => Checker.Check(new FileContent(name, name, () =>
    {
        var buffer = new ByteBuffer();
        buffer.Append(content);
        return buffer;
    }));
}
