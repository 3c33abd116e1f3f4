namespace PreCommitDs.Secrets.Structures;

[TestClass]
public sealed class AwsPairTests
{
    [TestMethod]
    [DataRow("AKIA\u0051Q7LW2ZPXVN4BKCR\nq7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1/8Vd+Gy3", "q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1/8Vd+Gy3")]
    public void What_is_a_secret(string text, string secret) => Assert.AreEqual(secret, string.Join(' ', FoundParts.Of(AwsPair.Find, text)));

    [TestMethod]
    [DataRow("q7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1/8Vd+Gy3")]
    [DataRow("AKIA\u0051Q7LW2ZPXVN4BKCR 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b")]
    [DataRow("AKIA\u0051Q7LW2ZPXVN4BKCR\n\n\n\n\n\nq7Lw2ZpXvN4bKcR9sJWmE6hUaTiOxQf1/8Vd+Gy3")]
    public void What_is_none(string text) => Assert.IsEmpty(FoundParts.Of(AwsPair.Find, text));

    [TestMethod]
    [Timeout(20_000)]
    public void Long_texts() => FoundParts.AreFoundInLinearTime(AwsPair.Find, "AKIA", "AKIAQQQQQQQQQQQQQQQQ ");
}
