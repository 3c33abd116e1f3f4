namespace PreCommitDs.Reporting;

[TestClass]
public sealed class LocationTests
{
    [TestMethod]
    [DataRow("", 0, 1, 1)]
    [DataRow("abc", 2, 1, 3)]
    [DataRow("abc", 3, 1, 4)]
    [DataRow("a\nb", 1, 1, 2)]
    [DataRow("a\nb", 2, 2, 1)]
    [DataRow("a\r\nb", 3, 2, 1)]
    [DataRow("a\n\nb\n", 5, 4, 1)]
    [DataRow("éb", 2, 1, 2)]
    [DataRow("a\n数据😀b", 12, 2, 4)]
    [DataRow("\uFEFFab", 4, 1, 2)]
    [DataRow("\uFEFFab", 0, 1, 1)]
    [DataRow("a\n\uFEFFb", 5, 2, 2)]
    public void Lines_and_code_points_are_counted_from_1(string text, int offset, int line, int column) =>
        Assert.AreEqual(new Location(line, column), Location.At(System.Text.Encoding.UTF8.GetBytes(text), offset));
}
