namespace PreCommitDs.Secrets.Structures;

[TestClass]
public sealed class EncodedKeyTests
{
    [TestMethod]
    [DataRow("client-key-data: LS0tLS1CR" + "UdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQp4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHg=\n", "LS0tLS1CR" + "UdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQp4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHg=")]
    [DataRow("PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\nq7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn=\n", "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn=")]
    public void What_is_a_secret(string text, string secret) => Assert.AreEqual(secret, string.Join(' ', FoundParts.Of(EncodedKey.Find, text)));

    [TestMethod]
    [DataRow("data: LS0tLS1CR" + "UdJTiBQVUJMSUMgS0VZLS0tLS0KeHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4")]
    [DataRow("LS0tLS1CRUdJTi")]
    [DataRow("Public-Lines: 1\nq7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1Vn=\n")]
    public void What_is_none(string text) => Assert.IsEmpty(FoundParts.Of(EncodedKey.Find, text));

    [TestMethod]
    [Timeout(20_000)]
    public void Long_texts() => FoundParts.AreFoundInLinearTime(EncodedKey.Find, "LS0tLS1CRUdJTi", "\nPrivate-Lines: ");
}
