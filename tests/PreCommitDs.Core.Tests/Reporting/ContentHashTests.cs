using System.Security.Cryptography;
using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Reporting;

[TestClass]
public sealed class ContentHashTests
{
    [TestMethod]
    public void Digests_are_those_of_the_framework_however_the_bytes_are_cut() => Property.Holds(
        Gen.Choose(0, 300).Zip(Gen.Choose(0, int.MaxValue - 1)),
        sample =>
        {
            var (length, seed) = sample;
            var random = new Random(seed);
            var content = new byte[length];
            random.NextBytes(content);
            var digest = new Sha256();
            for (var at = 0; at < length;)
            {
                var piece = Math.Min(random.Next(0, 130), length - at);
                digest.Append(content.AsSpan(at, piece));
                at += piece;
            }

            CollectionAssert.AreEqual(SHA256.HashData(content), digest.Finish());
        });

    [TestMethod]
    [DataRow(55)]
    [DataRow(56)]
    [DataRow(63)]
    [DataRow(64)]
    [DataRow(1_000_000)]
    public void Lengths_around_a_block_are_padded_right(int length)
    {
        var content = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        var digest = new Sha256();
        digest.Append(content);
        CollectionAssert.AreEqual(SHA256.HashData(content), digest.Finish());
    }

    [TestMethod]
    public void A_hash_is_16_digits_over_rule_NUL_and_content()
    {
        var expected = Convert.ToHexStringLower(SHA256.HashData("a/b\0content é"u8))[..16];
        Assert.AreEqual(expected, ContentHash.Of("a/b", "content é"));
        Assert.AreEqual(expected, ContentHash.Of("a/b", Encoding.UTF8.GetBytes("content é")));
        Assert.AreNotEqual(expected, ContentHash.Of("a/c", "content é"));
    }

    [TestMethod]
    public void A_finding_without_a_hash_is_known_by_its_message_wherever_it_stands()
    {
        var finding = new Finding("a/b", Severity.Error, "x", new Location(1), "message");
        Assert.AreEqual(ContentHash.Of("a/b", "message"), finding.ContentHash);
        Assert.AreEqual(finding.ContentHash, (finding with { Location = new Location(7), Path = "y", Severity = Severity.Note }).ContentHash);
        Assert.AreNotEqual(finding.ContentHash, (finding with { Message = "other" }).ContentHash);
        Assert.AreEqual("given", (finding with { ContentHash = "given", Message = "other" }).ContentHash);
    }
}
