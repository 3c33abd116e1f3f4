namespace PreCommitDs.Secrets.Structures;

[TestClass]
public sealed class JenkinsSecretTests
{
    [TestMethod]
    [DataRow("<secret>{AQAAABAAA\u0041AwQ7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1}</secret>", "AQAAABAAAAAwQ7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1")]
    public void What_is_a_secret(string text, string secret) => Assert.AreEqual(secret, string.Join(' ', FoundParts.Of(JenkinsSecret.Find, text)));

    [TestMethod]
    [DataRow("<secret>AQAAABAAAAAwQ7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1</secret>")]
    [DataRow("{AQAAABAAA}")]
    [DataRow("{AQAAABAAA\nAAwQ7Lw2ZpXvN4bKcR9sJWmE6h}")]
    public void What_is_none(string text) => Assert.IsEmpty(FoundParts.Of(JenkinsSecret.Find, text));

    [TestMethod]
    [Timeout(20_000)]
    public void Long_texts() => FoundParts.AreFoundInLinearTime(JenkinsSecret.Find, "AQAAABAAA", "{AQAAABAAA");
}
