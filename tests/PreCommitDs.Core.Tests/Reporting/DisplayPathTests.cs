namespace PreCommitDs.Reporting;

[TestClass]
public sealed class DisplayPathTests
{
    [TestMethod]
    [DataRow("a b/é.ipynb", "a b/é.ipynb")]
    [DataRow("a\"b\\c", "a\"b\\c")]
    [DataRow("a\nb", "\"a\\nb\"")]
    [DataRow("a\t\r\"\\", "\"a\\t\\r\\\"\\\\\"")]
    [DataRow("\u001b[31m", "\"\\033[31m\"")]
    [DataRow("\u007f\u0085", "\"\\177\\302\\205\"")]
    public void A_path_stays_on_its_line(string path, string expected) => Assert.AreEqual(expected, DisplayPath.Of(path));
}
