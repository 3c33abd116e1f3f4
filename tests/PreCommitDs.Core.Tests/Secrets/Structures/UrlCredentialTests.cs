namespace PreCommitDs.Secrets.Structures;

[TestClass]
public sealed class UrlCredentialTests
{
    [TestMethod]
    [DataRow("postgresql+psycopg2://ds:Tr4in-Me@db.corp.net:5432/ml", "Tr4in-Me")]
    [DataRow("redis://:s3cr3t9x@cache.corp.net", "s3cr3t9x")]
    [DataRow("x = 'snowflake://u:9aK!pq@acct/db'", "9aK!pq")]
    [DataRow("--extra-index-url https://bot:f00-bAr7@pypi.corp.net/simple", "f00-bAr7")]
    [DataRow("amqps://a:b/c1d@mq.corp.net", "b/c1d")]
    public void A_password_is_found(string text, string password) => CollectionAssert.AreEqual(new[] { password }, Found(text));

    [TestMethod]
    [DataRow("https://example.com/a:b@c")]
    [DataRow("postgres://user:password@db.corp.net")]
    [DataRow("postgres://u:${DB_PASS}@db.corp.net")]
    [DataRow("postgres://u:$DB_PASS@db.corp.net")]
    [DataRow("postgres://u:{pw}@db.corp.net")]
    [DataRow("postgres://u:<password>@db.corp.net")]
    [DataRow("postgres://u:Tr4in-Me@localhost/ml")]
    [DataRow("git+ssh://git@github.com/a/b")]
    [DataRow("https://corp.net:8080/x@y")]
    [DataRow("://a:bcd@e")]
    public void What_is_no_password(string text) => Assert.IsEmpty(Found(text));

    private static List<string> Found(string text) => FoundParts.Of(UrlCredential.Find, text);
}
