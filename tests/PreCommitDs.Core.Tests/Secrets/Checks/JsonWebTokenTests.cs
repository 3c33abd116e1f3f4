using System.Buffers.Text;
using System.Text;

namespace PreCommitDs.Secrets.Checks;

/// <summary>What a JSON web token tells.</summary>
[TestClass]
public sealed class JsonWebTokenTests
{
    private const string Header = """{"typ":"JWT","alg":"HS256"}""";

    [TestMethod]
    [DataRow(Header, """{"sub":"1"}""", "signature", TokenVerdict.Proven)]
    [DataRow(Header, """{"sub":"Zoë","nested":{"exp":5}}""", "signature", TokenVerdict.Proven)]
    [DataRow(Header, "no claims", "signature", TokenVerdict.Unknown)]
    [DataRow("""{"alg":"none"}""", """{"sub":"1"}""", "", TokenVerdict.Unknown, DisplayName = "not signed")]
    [DataRow("""{"typ":"JWT"}""", """{"sub":"1"}""", "signature", TokenVerdict.Refuted)]
    [DataRow("""{"alg":256}""", """{"sub":"1"}""", "signature", TokenVerdict.Refuted)]
    [DataRow("""["alg"]""", """{"sub":"1"}""", "signature", TokenVerdict.Refuted)]
    [DataRow("""{"alg":"HS256" """, """{"sub":"1"}""", "signature", TokenVerdict.Refuted)]
    public void Signed_ones_tell_by_header_and_claims(string header, string claims, string signature, TokenVerdict expected) =>
        Assert.AreEqual(expected, JsonWebToken.Check(Join(header, claims, signature)));

    [TestMethod]
    public void Encrypted_ones_tell_by_their_header()
    {
        Assert.AreEqual(TokenVerdict.Proven, JsonWebToken.Check(Join("""{"alg":"RSA-OAEP","enc":"A256GCM"}""", "key", "vector", "text", "tag")));
        Assert.AreEqual(TokenVerdict.Refuted, JsonWebToken.Check(Join(Header, "key", "vector", "text", "tag")));
        Assert.AreEqual(TokenVerdict.Refuted, JsonWebToken.Check(Join(Header, """{"sub":"1"}""")));
        Assert.AreEqual(TokenVerdict.Refuted, JsonWebToken.Check(Join(Header, "a", "b", "c", "d", "e")));
    }

    [TestMethod]
    [DataRow("""{"exp":1516239022}""", 1516239022L)]
    [DataRow("""{"exp":1516239022.75}""", 1516239022L)]
    [DataRow("""{"a":{"exp":5},"exp":2000000000}""", 2000000000L)]
    [DataRow("""{"a":{"exp":5}}""", null)]
    [DataRow("""{"exp":"1516239022"}""", null)]
    [DataRow("""{"exp":1e300}""", null)]
    [DataRow("""{"exp":-1e999}""", null)]
    [DataRow("""{"exp":1516239022""", null)]
    [DataRow("text", null)]
    public void When_it_expires_is_read(string claims, long? seconds) =>
        Assert.AreEqual(seconds, JsonWebToken.ExpiryOf(Join(Header, claims, "signature"))?.ToUnixTimeSeconds());

    private static byte[] Join(params string[] parts) =>
        Encoding.ASCII.GetBytes(string.Join('.', parts.Select(part => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part)))));
}
