using System.Text;

namespace PreCommitDs.Hosting.Fixing;

[TestClass]
public sealed class LineEndsTests
{
    [TestMethod]
    [DataRow("", "", true)]
    [DataRow("a\nb\n", "a\r\nb\r\n", true)]
    [DataRow("a\nb\r\n", "a\r\nb\n", true)]
    [DataRow("a\r\r\n", "a\r\n", true)]
    [DataRow("a\n", "a", false)]
    [DataRow("a\r\n", "a", false)]
    [DataRow("a\r", "a\n", false)]
    [DataRow("a\rb", "a\nb", false)]
    [DataRow("a\n\n", "a\r\n", false)]
    [DataRow("", "\r\n", false)]
    [DataRow("a\r", "a\r\n", false)]
    [DataRow("a\nb", "a\r\nc", false)]
    public void Texts_are_equal_but_for_CRLF(string a, string b, bool expected)
    {
        Assert.AreEqual(expected, LineEnds.AreEqual(Encoding.UTF8.GetBytes(a), Encoding.UTF8.GetBytes(b)));
        Assert.AreEqual(expected, LineEnds.AreEqual(Encoding.UTF8.GetBytes(b), Encoding.UTF8.GetBytes(a)));
    }
}
