using System.Text;

namespace PreCommitDs.Git;

[TestClass]
public sealed class RawDiffTests
{
    private const string Old = "1111111111111111111111111111111111111111";
    private const string New = "2222222222222222222222222222222222222222";
    private const string None = "0000000000000000000000000000000000000000";

    [TestMethod]
    public void Added_and_changed_files_are_told_the_rest_is_left_out()
    {
        var output = Encoding.UTF8.GetBytes(
            $":000000 100644 {None} {New} A\0a\nb é.ipynb\0"
            + $":100644 100755 {Old} {New} M\0: M\tx\0"
            + $":120000 100644 {Old} {New} T\0was a link\0"
            + $":100644 120000 {Old} {New} T\0is a link\0"
            + $":100644 000000 {Old} {None} D\0gone\0"
            + $":100644 100644 {Old} {None} U\0unmerged\0"
            + $":160000 160000 {Old} {New} M\0submodule\0"
            + $":100644 100644 {Old} {None} M\0not in the index\0");
        CollectionAssert.AreEqual(
            new[]
            {
                new StagedChange("a\nb é.ipynb", "100644", null, New),
                new StagedChange(": M\tx", "100755", Old, New),
                new StagedChange("was a link", "100644", null, New) { Replaced = new IndexEntry("was a link", "120000", Old) },
            },
            RawDiff.Parse(output));
        var old = RawDiff.OldIds(output);
        Assert.HasCount(8, old);
        Assert.AreEqual(Old, old["gone"]);
        Assert.IsNull(old["a\nb é.ipynb"]);
        Assert.IsNull(old["was a link"]);
    }

    [TestMethod]
    public void Nothing_is_no_change() => Assert.IsEmpty(RawDiff.Parse([]));
}
