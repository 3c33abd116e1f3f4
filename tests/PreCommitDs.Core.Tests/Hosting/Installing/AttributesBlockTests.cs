using System.Text;
using PreCommitDs.Harness;

namespace PreCommitDs.Hosting.Installing;

[TestClass]
public sealed class AttributesBlockTests
{
    private const string Line = "*.ipynb filter=x diff=y";

    [TestMethod]
    [DataRow("*.txt text\n")]
    [DataRow("*.txt text")]
    [DataRow("*.txt text\r\n")]
    [DataRow("\n")]
    [DataRow("# \u00ff\u0080 not UTF-8\n")]
    [DataRow("a\n\n\n")]
    public void Adding_and_removing_leaves_every_byte(string before)
    {
        using var folder = new TemporaryFolder();
        var bytes = Encoding.Latin1.GetBytes(before);
        folder.Write("attributes", bytes);
        var block = new AttributesBlock(folder.Of("attributes"), Line);
        Assert.IsTrue(block.Add());
        Assert.Contains($"\n{Line}\n", Encoding.Latin1.GetString(folder.Read("attributes")));
        Assert.IsFalse(block.Add());
        Assert.IsTrue(block.Remove());
        CollectionAssert.AreEqual(bytes, folder.Read("attributes"));
        Assert.IsFalse(block.Remove());
    }

    [TestMethod]
    public void A_file_of_our_making_goes_with_the_block()
    {
        using var folder = new TemporaryFolder();
        var block = new AttributesBlock(folder.Of("info/attributes"), Line);
        Assert.IsFalse(block.Remove());
        Assert.IsTrue(block.Add());
        Assert.IsTrue(block.Remove());
        Assert.IsFalse(folder.Exists("info/attributes"));
    }

    [TestMethod]
    [DataRow("a text", "a text\nb text\n")]
    [DataRow("a text\n", "a text\nb text\n")]
    [DataRow("", "b text\n")]
    public void Lines_that_others_add_below_stay_lines(string before, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("attributes", Encoding.UTF8.GetBytes(before));
        var block = new AttributesBlock(folder.Of("attributes"), Line);
        block.Add();
        File.AppendAllText(folder.Of("attributes"), "b text\n");
        block.Remove();
        Assert.AreEqual(expected, File.ReadAllText(folder.Of("attributes")));
    }

    [TestMethod]
    public void Every_block_can_be_removed_when_there_are_several()
    {
        using var folder = new TemporaryFolder();
        new AttributesBlock(folder.Of("attributes"), "old").Add();
        File.AppendAllText(folder.Of("attributes"), "a text");
        var block = new AttributesBlock(folder.Of("attributes"), Line);
        Assert.IsTrue(block.Add());
        while (block.Remove()) { }
        Assert.AreEqual("a text", File.ReadAllText(folder.Of("attributes")));
    }
}
