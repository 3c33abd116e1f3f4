namespace PreCommitDs.Notebooks;

[TestClass]
public sealed class MimePatternTests
{
    [TestMethod]
    [DataRow("text/html", "text/html", true)]
    [DataRow("text/html", "TEXT/Html", true)]
    [DataRow("text/html", "text/html; charset=utf-8", true)]
    [DataRow("text/html", "text/html ;charset=utf-8", true)]
    [DataRow("text/html", "text/htmlx", false)]
    [DataRow("image/*", "image/png", true)]
    [DataRow("image/*", "image/svg+xml;a=b", true)]
    [DataRow("image/*", "images/png", false)]
    [DataRow("application/*+json", "application/vnd.plotly.v1+json", true)]
    [DataRow("application/*+json", "application/json", false)]
    [DataRow("application/*+json", "application/+json", true)]
    [DataRow("a*a", "a", false)]
    [DataRow("*", "anything", true)]
    [DataRow("*", "", true)]
    public void Patterns_match(string pattern, string type, bool expected) => Assert.AreEqual(expected, new MimePattern(pattern).Matches(type));
}
