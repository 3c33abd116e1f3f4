namespace PreCommitDs.Secrets.Structures;

[TestClass]
public sealed class StatementPasswordTests
{
    [TestMethod]
    [DataRow("CREATE USER 'u'@'h' IDENTIFIED BY 'Tr4in-Me';", "Tr4in-Me")]
    [DataRow("alter user u identified by \"Tr4in-Me\"", "Tr4in-Me")]
    [DataRow("ALTER USER u IDENTIFIED WITH caching_sha2_password BY 'Tr4in-Me'", "Tr4in-Me")]
    public void What_is_a_secret(string text, string secret) => Assert.AreEqual(secret, string.Join(' ', FoundParts.Of(StatementPassword.Find, text)));

    [TestMethod]
    [DataRow("the source identified by 'eventSource'")]
    [DataRow("IDENTIFIED BY :password")]
    [DataRow("IDENTIFIED BY '<password>'")]
    [DataRow("identified in\nby 'Tr4in-Me'")]
    public void What_is_none(string text) => Assert.IsEmpty(FoundParts.Of(StatementPassword.Find, text));

    [TestMethod]
    [Timeout(20_000)]
    public void Long_texts() => FoundParts.AreFoundInLinearTime(StatementPassword.Find, "IDENTIFIED ", "IDENTIFIED BY ", "identified by '");
}
