using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PreCommitDs.Reporting;

[TestClass]
public sealed class BaselineTests
{
    private static readonly Gen<BaselineEntry> Entries = Gen.Elements("a", "x/y z.ipynb", "é", "new\nline", " b ", "#c", "\"q\"", "😀").Zip(
        Gen.Elements("hook-a/one", "hook-a/two-words", "hook-b/one").Zip(Gen.Choose(0, 9)),
        (path, rest) => new BaselineEntry(rest.Item1, ContentHash.Of(rest.Item1, $"{rest.Item2}"), path));

    [TestMethod]
    public void What_is_written_is_read_back_and_the_order_of_lines_does_not_matter() => Harness.Property.Holds(Entries.ListOf(), entries =>
    {
        var baseline = Of([.. entries]);
        var content = baseline.ToBytes();
        var read = Baseline.Parse(content);
        CollectionAssert.AreEquivalent(entries.Distinct().ToList(), read.Entries.ToList());
        CollectionAssert.AreEqual(content, read.ToBytes());
        var lines = Encoding.UTF8.GetString(content).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        CollectionAssert.AreEqual(content, Baseline.Parse(Encoding.UTF8.GetBytes(string.Join("\r\n", lines.Reverse().Concat(lines)))).ToBytes());
        var entryLines = lines.Where(line => line[0] != '#').ToList();
        CollectionAssert.AreEqual(entryLines.Order(StringComparer.Ordinal).ToList(), entryLines);
    });

    [TestMethod]
    [DataRow("hook/rule 0123456789abcdef")]
    [DataRow("hook/rule 0123456789abcdeg a")]
    [DataRow("hook/rule 0123456789ABCDEF a")]
    [DataRow("hook/rule 0123456789abcde a")]
    [DataRow("hook/rule 0123456789abcdef ")]
    [DataRow("hook/rule 0123456789abcdef \"a")]
    [DataRow("hook 0123456789abcdef a")]
    [DataRow("hook/a/b 0123456789abcdef a")]
    [DataRow("Hook/rule 0123456789abcdef a")]
    [DataRow("some text")]
    public void A_line_that_is_no_entry_is_refused_with_its_number(string line)
    {
        var error = Assert.ThrowsExactly<BaselineException>(() => Baseline.Parse(Encoding.UTF8.GetBytes($"# header\n\nhook/rule 0123456789abcdef a\n{line}\n")));
        Assert.AreEqual(4, error.Line);
        Assert.Contains("no entry", error.Message);
    }

    [TestMethod]
    [DataRow("<<<<<<< HEAD")]
    [DataRow("=======")]
    [DataRow(">>>>>>> topic")]
    [DataRow("||||||| base")]
    public void A_conflict_marker_is_named_as_such(string line)
    {
        var error = Assert.ThrowsExactly<BaselineException>(() => Baseline.Parse(Encoding.UTF8.GetBytes(line + "\nhook/rule 0123456789abcdef a\n")));
        Assert.AreEqual(1, error.Line);
        Assert.Contains("conflict marker", error.Message);
    }

    [TestMethod]
    public void Bytes_that_are_no_text_are_refused() => Assert.ThrowsExactly<BaselineException>(() => Baseline.Parse([(byte)'h', 0xff]));

    [TestMethod]
    public void Only_what_the_hook_has_looked_at_is_replaced()
    {
        var kept = new BaselineEntry("hook-b/one", ContentHash.Of("r", "1"), "looked");
        var elsewhere = new BaselineEntry("hook-a/one", ContentHash.Of("r", "2"), "not-looked");
        var otherHooksGone = new BaselineEntry("hook-b/one", ContentHash.Of("r", "1"), "gone");
        var before = Of(kept, elsewhere, otherHooksGone, new BaselineEntry("hook-a/one", ContentHash.Of("r", "3"), "looked"), new BaselineEntry("hook-a/retired", ContentHash.Of("r", "4"), "gone"));
        var found = new BaselineEntry("hook-a/one", ContentHash.Of("r", "5"), "looked");
        var after = before.With("hook-a", new HashSet<string> { "looked" }, path => path == "gone", [found]);
        CollectionAssert.AreEquivalent(new[] { kept, elsewhere, otherHooksGone, found }, after.Entries.ToList());
    }

    private static Baseline Of(params BaselineEntry[] entries) => new Baseline().With("none", new HashSet<string>(), _ => false, entries);
}
