using PreCommitDs.Files;

namespace PreCommitDs.LargeData.Limits;

[TestClass]
public sealed class AllowedFileTests
{
    private const string Id = "1111111111111111111111111111111111111111";

    [TestMethod]
    [DataRow("a.bin", 10L, true)]
    [DataRow("a.bin", 11L, false)]
    [DataRow("a.bin", 0L, true)]
    [DataRow("b.bin", 10L, false)]
    public void Up_to_a_size_a_path_is_allowed(string path, long size, bool isAllowed) =>
        Assert.AreEqual(isAllowed, new AllowedFile(static name => name == "a.bin", 10, null).Allows(new FileChange(path, path, Id, size)));

    [TestMethod]
    [DataRow("a.bin", Id, true)]
    [DataRow("a.bin", "2222222222222222222222222222222222222222", false)]
    [DataRow("a.bin", null, false)]
    [DataRow("b.bin", Id, false)]
    public void One_content_is_allowed_at_a_path_and_no_other(string path, string? id, bool isAllowed) =>
        Assert.AreEqual(isAllowed, new AllowedFile(static name => name == "a.bin", null, Id).Allows(new FileChange(path, path, id, long.MaxValue)));
}
