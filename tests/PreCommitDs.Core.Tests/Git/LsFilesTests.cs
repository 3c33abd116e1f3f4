using System.Text;

namespace PreCommitDs.Git;

[TestClass]
public sealed class LsFilesTests
{
    private const string Id = "1111111111111111111111111111111111111111";

    [TestMethod]
    public void Files_of_stage_0_are_told_the_rest_is_left_out()
    {
        var output = Encoding.UTF8.GetBytes(
            $"H 100644 {Id} 0\ta\tb\nc é\0S 100755 {Id} 0\tsparse\0M 100644 {Id} 1\tunmerged\0M 100644 {Id} 2\tunmerged\0H 120000 {Id} 0\tlink\0H 160000 {Id} 0\tsubmodule\0");
        CollectionAssert.AreEqual(
            new[] { new IndexEntry("a\tb\nc é", "100644", Id), new IndexEntry("sparse", "100755", Id, SkipsWorkTree: true) }, LsFiles.Parse(output));
    }

    [TestMethod]
    public void An_empty_index_has_no_files() => Assert.IsEmpty(LsFiles.Parse([]));
}
