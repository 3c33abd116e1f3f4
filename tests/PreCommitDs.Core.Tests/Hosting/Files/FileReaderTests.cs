using PreCommitDs.Harness;

namespace PreCommitDs.Hosting.Files;

[TestClass]
public sealed class FileReaderTests
{
    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(8 * 1024 * 1024)]
    [DataRow(9_000_001)]
    public void A_file_is_read_as_it_is_however_long(int length)
    {
        using var folder = new TemporaryFolder();
        var content = new byte[length];
        new Random(length).NextBytes(content);
        folder.Write("file", content);
        using var buffer = FileReader.Read(folder.Of("file"), out _);
        Assert.IsTrue(buffer.Span.SequenceEqual(content));
    }
}
