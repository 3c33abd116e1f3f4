using System.Security.Cryptography;
using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;
using PreCommitDs.Reporting;
using static PreCommitDs.Secrets.SecretSample;

namespace PreCommitDs.Secrets.Suppression;

[TestClass]
public sealed class AllowedValueTests
{
    [TestMethod]
    [DataRow("abc", "abc", true)]
    [DataRow("abc", "abcd", false)]
    [DataRow("abc", "xabc", false)]
    [DataRow("abc", "ABC", false)]
    [DataRow("a*c", "ac", true)]
    [DataRow("a*c", "abbc", true)]
    [DataRow("a*c", "abcb", false)]
    [DataRow("*b*", "abc", true)]
    [DataRow("a*", "a", true)]
    [DataRow("a**b", "ab", true)]
    [DataRow("*aab", "aaaaab", true)]
    public void A_value_matches_from_end_to_end(string pattern, string value, bool matches) => Assert.AreEqual(matches, AllowedValue.Parse(pattern).Matches(Encoding.UTF8.GetBytes(value)));

    [TestMethod]
    public void A_hash_stands_for_its_value() => Property.Holds(Gen.Elements("a", "b", "c", "").Four().Select(parts => string.Concat(parts.Item1, parts.Item2, parts.Item3, parts.Item4)), value =>
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        var allowed = AllowedValue.Parse("sha256:" + Convert.ToHexString(SHA256.HashData(bytes)));
        Assert.IsTrue(allowed.Matches(bytes));
        Assert.IsFalse(allowed.Matches([.. bytes, 0]));
    });

    [TestMethod]
    [DataRow("*")]
    [DataRow("***")]
    [DataRow("sha256:")]
    [DataRow("sha256:0123")]
    [DataRow("sha256:zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void What_would_let_everything_or_nothing_pass_is_refused(string text) => Assert.ThrowsExactly<FormatException>(() => AllowedValue.Parse(text));

    [TestMethod]
    public void Only_the_value_that_is_allowed_passes()
    {
        foreach (var text in (string[])[Token, Token[..8] + "*", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Token)))])
        {
            var options = new SecretOptions { AllowedValues = [AllowedValue.Parse(text)], ForbidInline = true };
            Assert.IsEmpty(Check("a.py", Line, options), text);
            Assert.HasCount(1, Check("a.py", $"{Line}\nother = \"{OtherToken}\"\n", options), text);
        }
    }

    [TestMethod]
    public void A_value_counts_as_it_stands_there_and_as_what_it_means()
    {
        var written = Convert.ToBase64String(Encoding.UTF8.GetBytes(Token));
        var text = $"data: {written}\n";
        Assert.HasCount(1, Check("a.yaml", text));
        foreach (var value in (string[])[Token, written]) Assert.IsEmpty(Check("a.yaml", text, new SecretOptions { AllowedValues = [AllowedValue.Parse(value)] }), value);
        var hash = Convert.ToHexStringLower(Sha1.Of(Encoding.UTF8.GetBytes(Token)));
        var baseline = DetectSecretsBaseline.Parse(Encoding.UTF8.GetBytes($$"""{"results": {"a.yaml": [{"hashed_secret": "{{hash}}"}] } }"""));
        Assert.IsEmpty(Check("a.yaml", text, new SecretOptions { DetectSecrets = baseline }));
    }
}
