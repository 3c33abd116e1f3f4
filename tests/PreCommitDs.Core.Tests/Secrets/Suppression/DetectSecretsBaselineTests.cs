using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Reporting;
using static PreCommitDs.Secrets.SecretSample;

namespace PreCommitDs.Secrets.Suppression;

[TestClass]
public sealed class DetectSecretsBaselineTests
{
    [TestMethod]
    [DataRow("src/a.py", "src/a.py")]
    [DataRow("src\\\\a.py", "src\\\\a.py")]
    [DataRow("./src/a.py", "./src/a.py")]
    public void A_value_is_accepted_in_its_file(string key, string name)
    {
        var options = With(Entry(name, Token), key);
        Assert.IsEmpty(Check("src/a.py", Line, options));
        Assert.HasCount(1, Check("src/b.py", Line, options));
        Assert.HasCount(1, Check("src/a.py", $"x = \"{OtherToken}\"", options), "a different secret in the same place");
    }

    [TestMethod]
    public void Without_a_filename_the_path_above_counts() => Assert.IsEmpty(Check("a.py", Line, With($$"""{"hashed_secret": "{{Hash(Token)}}"}""", "a.py")));

    [TestMethod]
    public void What_was_audited_as_real_is_told() => Assert.HasCount(1, Check("a.py", Line, With(Entry("a.py", Token) + "," + Entry("a.py", Token, ", \"is_secret\": true"), "a.py")));

    [TestMethod]
    public void What_was_audited_as_false_is_accepted() => Assert.IsEmpty(Check("a.py", Line, With(Entry("a.py", Token, ", \"is_secret\": false"), "a.py")));

    [TestMethod]
    public void Of_a_private_key_the_label_is_hashed()
    {
        // detect-secrets' PrivateKeyDetector; this digest is the same in every baseline that holds such a key.
        var entry = """{"type": "Private Key", "filename": "k.txt", "hashed_secret": "be4fc4886bd949b369d5e092eb87494f12e57e5b"}""";
        Assert.HasCount(1, Check("k.txt", Key));
        Assert.IsEmpty(Check("k.txt", Key, With(entry, "k.txt")));
    }

    [TestMethod]
    public void A_value_is_known_by_the_string_that_it_is_a_part_of()
    {
        var url = "postgres://app:" + "Xk29vLq8Zt@db.corp.net/x";
        Assert.HasCount(1, Check("a.py", $"DATABASE = '{url}'"));
        Assert.IsEmpty(Check("a.py", $"DATABASE = '{url}'", With(Entry("a.py", url), "a.py")));
        Assert.IsEmpty(Check("a.py", $"DATABASE = '{url}'", With(Entry("a.py", "Xk29vLq8Zt"), "a.py")));
        Assert.HasCount(1, Check("a.py", $"DATABASE = '{url}'", With(Entry("a.py", "app"), "a.py")));
    }

    [TestMethod]
    [DataRow("{", 1)]
    [DataRow("[]", 0)]
    [DataRow("{\"results\": 1}", 12)]
    [DataRow("{}", 0)]
    [DataRow("{\"results\": {\"a\": {}}}", 18)]
    [DataRow("{\"results\": {\"a\": [1]}}", 19)]
    [DataRow("{\"results\": {\"a\": [{}]}}", 19)]
    [DataRow("{\"results\": {\"a\": [{\"hashed_secret\": \"12\"}]}}", 37)]
    [DataRow("{\"results\": {\"a\": [{\"hashed_secret\": null}]}}", 37)]
    [DataRow("{\"results\": {}} x", 16)]
    public void What_is_no_such_baseline_is_told_with_its_place(string content, int offset) =>
        Assert.AreEqual(offset, Assert.ThrowsExactly<MalformedFileException>(() => DetectSecretsBaseline.Parse(Encoding.UTF8.GetBytes(content))).Offset);

    private static SecretOptions With(string entries, string path) =>
        new() { DetectSecrets = DetectSecretsBaseline.Parse(Encoding.UTF8.GetBytes($$"""{"version": "1.5.0", "results": {"{{path}}": [{{entries}}]}, "generated_at": "2026-01-01T00:00:00Z"}""")) };

    private static string Entry(string path, string value, string more = "") =>
        $$"""{"type": "Secret Keyword", "filename": "{{path}}", "hashed_secret": "{{Hash(value)}}", "is_verified": false, "line_number": 3{{more}}}""";

    private static string Hash(string value) => Convert.ToHexStringLower(Sha1.Of(Encoding.UTF8.GetBytes(value)));
}
