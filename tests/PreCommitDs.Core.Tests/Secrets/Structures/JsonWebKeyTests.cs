namespace PreCommitDs.Secrets.Structures;

[TestClass]
public sealed class JsonWebKeyTests
{
    [TestMethod]
    [DataRow("{\"kty\": \"EC\", \"x\": \"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\", \"d\": \"q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn\"}", "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn")]
    [DataRow("{\"d\":\"q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn\",\"kty\":\"RSA\"}", "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn")]
    [DataRow("{\"kty\":\"oct\",\"k\":\"q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn\"}", "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn")]
    public void What_is_a_secret(string text, string secret) => Assert.AreEqual(secret, string.Join(' ', FoundParts.Of(JsonWebKey.Find, text)));

    [TestMethod]
    [DataRow("{\"kty\": \"EC\", \"x\": \"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\"}")]
    [DataRow("{\"kty\": \"EC\"}, {\"d\": \"q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn\"}")]
    public void What_is_none(string text) => Assert.IsEmpty(FoundParts.Of(JsonWebKey.Find, text));

    [TestMethod]
    [Timeout(20_000)]
    public void Long_texts() => FoundParts.AreFoundInLinearTime(JsonWebKey.Find, "\"kty\"", "{\"kty\"", "{\"kty\":\"EC\",\"d\":");
}
