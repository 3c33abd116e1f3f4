using System.Security.Cryptography;
using System.Text;

namespace PreCommitDs.Reporting;

[TestClass]
public sealed class Sha1Tests
{
    /// <summary>FIPS 180-2, appendix A, and the empty text.</summary>
    [TestMethod]
    [DataRow("", 1, "da39a3ee5e6b4b0d3255bfef95601890afd80709")]
    [DataRow("abc", 1, "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [DataRow("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1, "84983e441c3bd26ebaae4aa1f95129e5e54670f1")]
    [DataRow("a", 1_000_000, "34aa973cd4c4daa4f61eeb2bdbad27316534016f")]
    public void Known_texts_have_their_known_digests(string text, int times, string digest) => Assert.AreEqual(digest, Convert.ToHexStringLower(Sha1.Of(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(text, times))))));

    [TestMethod]
    public void Every_length_has_the_digest_that_the_platform_gives()
    {
        for (var length = 0; length <= 200; length++)
        {
            var data = new byte[length];
            new Random(length).NextBytes(data);
            Assert.AreEqual(Convert.ToHexStringLower(CryptographicOperations.HashData(HashAlgorithmName.SHA1, data)), Convert.ToHexStringLower(Sha1.Of(data)), $"{length}");
        }
    }
}
