namespace PreCommitDs.Secrets.Structures;

[TestClass]
public sealed class PuttyKeyTests
{
    [TestMethod]
    [DataRow("PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\nq7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn=\n", "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn=")]
    public void What_is_a_secret(string text, string secret) => Assert.AreEqual(secret, string.Join(' ', FoundParts.Of(PuttyKey.Find, text)));

    [TestMethod]
    [DataRow("Public-Lines: 1\nq7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn=\n")]
    public void What_is_none(string text) => Assert.IsEmpty(FoundParts.Of(PuttyKey.Find, text));

    [TestMethod]
    [Timeout(20_000)]
    public void Long_texts() => FoundParts.AreFoundInLinearTime(PuttyKey.Find, "\nPrivate-Lines: ");
}
