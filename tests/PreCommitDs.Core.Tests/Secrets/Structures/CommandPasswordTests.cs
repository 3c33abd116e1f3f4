namespace PreCommitDs.Secrets.Structures;

[TestClass]
public sealed class CommandPasswordTests
{
    [TestMethod]
    [DataRow("curl -u joe:Tr4in-Me https://h", "Tr4in-Me")]
    [DataRow("curl -X PUT \\\n  --user \"joe:Tr4in-Me\" https://h", "Tr4in-Me")]
    [DataRow("curl -ujoe:Tr4in-Me https://h", "Tr4in-Me")]
    [DataRow("mysql -u root -pTr4in-Me ml", "Tr4in-Me")]
    [DataRow("mysqldump -p'Tr4in-Me' ml", "Tr4in-Me")]
    [DataRow("mysql -p ml -pTr4in-Me", "Tr4in-Me")]
    [DataRow("sshpass -pTr4in-Me ssh h", "Tr4in-Me")]
    [DataRow("sshpass -p Tr4in-Me ssh h", "Tr4in-Me")]
    [DataRow("psexec \\\\h -u joe -p Tr4in-Me cmd", "Tr4in-Me")]
    [DataRow("redis-cli -a Tr4in-Me ping", "Tr4in-Me")]
    [DataRow("docker login -u joe -p Tr4in-Me r.corp.net", "Tr4in-Me")]
    public void What_is_a_secret(string text, string secret) => Assert.AreEqual(secret, string.Join(' ', FoundParts.Of(CommandPassword.Find, text)));

    [TestMethod]
    [DataRow("curl -u $USER:$PASS https://h")]
    [DataRow("curl -u joe https://h")]
    [DataRow("curl -u joe:${PASS} h")]
    [DataRow("mysql -u root --port 3306")]
    [DataRow("mysql -u root -p$PASS")]
    [DataRow("mysql -u root -p analytics_2024")]
    [DataRow("curl -url https://h:8080/a")]
    [DataRow("docker login -p \"$TOKEN\"")]
    [DataRow("curl -u user:password h")]
    [DataRow("docker run -p 8080:80 image")]
    [DataRow("curl https://h\nsort -u a:bcdefg")]
    public void What_is_none(string text) => Assert.IsEmpty(FoundParts.Of(CommandPassword.Find, text));

    [TestMethod]
    [Timeout(20_000)]
    public void Long_texts() => FoundParts.AreFoundInLinearTime(CommandPassword.Find, "curl ", "curl -u ", "mysql", "curl \\\n", "sshpass -p ");
}
