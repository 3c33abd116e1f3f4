using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Files;
using PreCommitDs.Harness;

namespace PreCommitDs.Reporting;

[TestClass]
public sealed class QuotedPathTests
{
    private static readonly byte[][] Parts =
        [.. ((string[])["a", "/", " ", "\"", "\\", "\n", "\t", "\r", "\a", "\u0001", "\u007f", "\u0085", "é", "😀", "#", "x.ipynb", "1"]).Select(Encoding.UTF8.GetBytes), [0xff], [0xc3], [0x80]];

    [TestMethod]
    public void Any_path_that_git_can_hold_is_read_back_from_one_line() => Property.Holds(
        Gen.Elements(Parts).NonEmptyListOf(),
        parts =>
        {
            var path = PathBytes.Decode([.. parts.SelectMany(part => part)]);
            var quoted = QuotedPath.Of(path);
            Assert.IsFalse(quoted.Any(char.IsControl), quoted);
            Assert.AreEqual(quoted.Trim(), quoted);
            Assert.AreEqual(path, QuotedPath.Read(quoted));
        });

    [TestMethod]
    [DataRow("plain/path.ipynb")]
    [DataRow("with space é 😀")]
    [DataRow("tab\there")]
    [DataRow("new\nline")]
    [DataRow("quote\"d")]
    [DataRow("back\\slash")]
    [DataRow("bell\a\u0001\u007f")]
    public void Quotes_are_those_of_git(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("Windows has no such names");
            return;
        }

        using var folder = new TemporaryFolder();
        folder.Git("init", "--quiet");
        folder.Write(name, "x"u8);
        folder.Git("add", ".");
        Assert.AreEqual(Encoding.UTF8.GetString(folder.Git("-c", "core.quotePath=false", "ls-files")).TrimEnd('\n'), QuotedPath.Of(name));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("\"")]
    [DataRow("\"\"")]
    [DataRow("\"a")]
    [DataRow("\"a\\\"")]
    [DataRow("\"a\\x\"")]
    [DataRow("\"a\\40\"")]
    [DataRow("\"a\\400\"")]
    [DataRow("\"a\"b\"")]
    [DataRow("a\tb")]
    [DataRow("a\\b")]
    [DataRow(" a")]
    public void What_no_path_is_written_like_is_refused(string text) => Assert.IsNull(QuotedPath.Read(text));
}
