namespace PreCommitDs.Secrets.Structures;

[TestClass]
public sealed class PasswordFileLineTests
{
    [TestMethod]
    [DataRow("db.corp.net:5432:ml:joe:Tr4in-Me\n", "Tr4in-Me")]
    [DataRow("# mine\nlocalhost:5432:*:joe:Tr4in-Me", "Tr4in-Me")]
    public void What_is_a_secret(string text, string secret) => Assert.AreEqual(secret, string.Join(' ', FoundParts.Of(PasswordFileLine.Find, text)));

    [TestMethod]
    [DataRow("image: host:5432:5432")]
    [DataRow("http://h:5432:x:y:zzzz")]
    [DataRow("- \"5432:5432:a:b:cccc\"")]
    [DataRow("h:5432:ml:joe:<password>")]
    public void What_is_none(string text) => Assert.IsEmpty(FoundParts.Of(PasswordFileLine.Find, text));

    [TestMethod]
    [Timeout(20_000)]
    public void Long_texts() => FoundParts.AreFoundInLinearTime(PasswordFileLine.Find, ":5432:", "a:5432:b:c:d");
}
