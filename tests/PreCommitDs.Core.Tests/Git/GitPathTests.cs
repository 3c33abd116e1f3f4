using System.Text;
using PreCommitDs.Harness;

namespace PreCommitDs.Git;

[TestClass]
public sealed class GitPathTests
{
    [TestMethod]
    [DataRow("a/b", "a/b")]
    [DataRow("./a//b/.", "a/b")]
    [DataRow("a/../b", "b")]
    [DataRow("a/b/../../c", "c")]
    [DataRow("..", null)]
    [DataRow("a/../../b", null)]
    [DataRow("", "")]
    [DataRow(".", "")]
    [DataRow("a/..", "")]
    [DataRow("...", "...")]
    [DataRow("a/..b", "a/..b")]
    public void Dots_are_resolved_below_the_top(string path, string? expected) => Assert.AreEqual(expected, GitPath.Normalize(path));

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    public void Quoted_paths_are_those_of_git()
    {
        using var folder = new TemporaryFolder();
        folder.Git("init", "-q");
        // git quotes only what needs it; each name here does.
        var names = Enumerable.Range(1, 0x1f).Append(0x7f).Select(code => $"x{(char)code}y").Concat(["é😀", "a\"b", "a\\b", "\u0085", "\u2028 é"]).ToList();
        foreach (var name in names) folder.Write(name, ""u8);
        var printed = Encoding.UTF8.GetString(folder.Git("ls-files", "--others")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        CollectionAssert.AreEquivalent(printed, names.Select(GitPath.Quote).ToList());
    }
}
