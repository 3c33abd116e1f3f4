namespace PreCommitDs.Hosting.Doctor;

[TestClass]
public sealed class LinePatternTests
{
    [TestMethod]
    [DataRow("    stages: [manual]", "    stages: \\[manual\\]")]
    [DataRow("a/b.c*^$\\d", "a\\/b\\.c\\*\\^\\$\\\\d")]
    [DataRow("  - repo: https://user:hunter2@example.com/x", "  - repo: https")]
    [DataRow("ab\tc", "ab")]
    [DataRow("", "")]
    public void What_sed_takes_for_something_else_is_escaped(string line, string pattern) => Assert.AreEqual(pattern, LinePattern.Of(line));

    [TestMethod]
    public void It_does_not_grow_with_the_line() => Assert.IsLessThan(70, LinePattern.Of(new string('.', 1000)).Length);
}
