namespace PreCommitDs.Reporting;

[TestClass]
public sealed class UrlPasswordTests
{
    [TestMethod]
    [DataRow("https://user:word@x/simple", "https://user:****@x/simple")]
    [DataRow("a https://user:word@x b http://u:w@y/z#c", "a https://user:****@x b http://u:****@y/z#c")]
    [DataRow("git+https://user:p@ss@x/y.git@main", "git+https://user:****@x/y.git@main")]
    [DataRow("https://:word@x", "https://:****@x")]
    [DataRow("--index-url='https://user:word@x'", "--index-url='https://user:****@x'")]
    [DataRow("https://https://user:word@x", "https://https://user:****@x")]
    [DataRow("https://${USER}:word@x", "https://${USER}:****@x")]
    public void A_password_is_found_and_hidden(string text, string hidden)
    {
        Assert.IsTrue(UrlPassword.IsIn(text));
        Assert.AreEqual(hidden, UrlPassword.Hidden(text));
        Assert.IsFalse(UrlPassword.IsIn(hidden));
        Assert.AreEqual(hidden, UrlPassword.Hidden(hidden));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("https://x/a@b:c")]
    [DataRow("git+ssh://git@github.com/x/y.git@v1")]
    [DataRow("https://user:${WORD}@x")]
    [DataRow("https://user:$WORD@x")]
    [DataRow("https://user:{word}@x")]
    [DataRow("https://user:%WORD%@x")]
    [DataRow("https://${TOKEN}:x-oauth-basic@x")]
    [DataRow("https://user:****@x")]
    [DataRow("https://user:@x")]
    [DataRow("https://x:8080/simple")]
    [DataRow("a: b@c ://")]
    public void Anything_else_stays_as_it_is(string text)
    {
        Assert.IsFalse(UrlPassword.IsIn(text));
        Assert.AreEqual(text, UrlPassword.Hidden(text));
    }

    [TestMethod]
    public void A_token_in_place_of_a_user_is_hidden_and_no_password()
    {
        var text = $"https://{new string('t', 20)}@x";
        Assert.IsFalse(UrlPassword.IsIn(text));
        Assert.AreEqual("https://****@x", UrlPassword.Hidden(text));
    }
}
