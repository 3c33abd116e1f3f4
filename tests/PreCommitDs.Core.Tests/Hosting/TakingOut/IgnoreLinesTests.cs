using System.Text;

namespace PreCommitDs.Hosting.TakingOut;

[TestClass]
public sealed class IgnoreLinesTests
{
    [TestMethod]
    [DataRow(".env", "/.env")]
    [DataRow("services/my api/.env", "/services/my api/.env")]
    [DataRow("a[1]/*.env?", "/a\\[1]/\\*.env\\?")]
    [DataRow("a\\b", "/a\\\\b")]
    [DataRow("end  ", "/end\\ \\ ")]
    [DataRow("#a/!b", "/#a/!b")]
    [DataRow("a\nb", null)]
    public void A_line_names_one_path(string path, string? line) => Assert.AreEqual(line, IgnoreLines.Of(path));

    [TestMethod]
    [DataRow("", "/.env\n")]
    [DataRow("a\n", "a\n/.env\n")]
    [DataRow("a", "a\n/.env\n")]
    [DataRow("a\r\nb\r\n", "a\r\nb\r\n/.env\r\n")]
    [DataRow("a\r\nb", "a\r\nb\r\n/.env\r\n")]
    [DataRow("\n", "\n/.env\n")]
    public void Lines_are_added_as_the_file_ends_its_own(string file, string expected) =>
        Assert.AreEqual(expected, Encoding.UTF8.GetString(IgnoreLines.Append(Encoding.UTF8.GetBytes(file), ["/.env"])));
}
