namespace PreCommitDs.Files;

[TestClass]
public sealed class PathBytesTests
{
    [TestMethod]
    [DataRow(new byte[] { 0x61, 0xff })]
    [DataRow(new byte[] { 0xe9, 0x2f, 0x61, 0xc3 })]
    [DataRow(new byte[] { 0xed, 0xa0, 0x80 })]
    public void A_name_that_is_not_UTF_8_keeps_its_bytes(byte[] name)
    {
        Assert.IsFalse(PathBytes.IsUtf8(PathBytes.Decode(name)));
        CollectionAssert.AreEqual(name, PathBytes.Encode(PathBytes.Decode(name)));
    }

    [TestMethod]
    [DataRow("a\ufffdb")]
    [DataRow("café 😀")]
    public void A_name_that_is_UTF_8_is_taken_for_it(string name) => Assert.IsTrue(PathBytes.IsUtf8(name));
}
