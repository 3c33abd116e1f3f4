using System.IO.Compression;
using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Git;

[TestClass]
public sealed class LooseObjectsTests
{
    private const string Id = "aa11111111111111111111111111111111111111";

    [TestMethod]
    public void Whatever_a_blob_holds_its_size_and_first_bytes_are_read() => Property.Holds(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        using var folder = new TemporaryFolder();
        var random = new Random(seed);
        var content = new byte[random.Next(new[] { 10, 300, 5000, 40_000 }[random.Next(4)])];
        var (kinds, run) = (random.Next(1, 257), random.Next(1, 200));
        for (var i = 0; i < content.Length; i++) content[i] = i % run == 0 ? (byte)random.Next(kinds) : content[i - 1];
        Write(folder, $"blob {content.Length}\0", content, new[] { CompressionLevel.NoCompression, CompressionLevel.Fastest, CompressionLevel.Optimal, CompressionLevel.SmallestSize }[random.Next(4)]);
        var length = random.Next(3) == 0 ? 4096 : random.Next(5000);
        Assert.AreEqual(content.Length, Read(folder, length, out var head));
        Assert.AreEqual(Convert.ToHexString(content.AsSpan(0, Math.Min(length, content.Length))), Convert.ToHexString(head!));
        Assert.AreEqual(content.Length, new LooseObjects(folder.Path).Size(Id));
    }, times: 400);

    [TestMethod]
    [DataRow("tree 3\0")]
    [DataRow("commit 3\0")]
    [DataRow("blob 3")]
    [DataRow("blob\0")]
    [DataRow("blob \0")]
    [DataRow("blob 3a\0")]
    [DataRow("blob 9\0")]
    [DataRow("blob 99999999999999999999999999\0")]
    [DataRow("")]
    public void What_is_not_plainly_a_blob_is_left_to_git(string header)
    {
        using var folder = new TemporaryFolder();
        Write(folder, header, [1, 2, 3], CompressionLevel.Optimal);
        Assert.AreEqual(-1, Read(folder, 4096, out var head));
        Assert.IsNull(head);
    }

    [TestMethod]
    public void A_negative_size_is_none()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "blob -3\0", [1, 2, 3], CompressionLevel.Optimal);
        Assert.AreEqual(-1, Read(folder, 4096, out _));
        Assert.AreEqual(-1, new LooseObjects(folder.Path).Size(Id));
    }

    [TestMethod]
    public void What_is_missing_or_no_stream_is_left_to_git()
    {
        using var folder = new TemporaryFolder();
        Assert.AreEqual(-1, Read(folder, 4096, out _));
        folder.Write($"{Id[..2]}/{Id[2..]}", "no stream at all"u8);
        Assert.AreEqual(-1, Read(folder, 4096, out _));
        folder.Write($"{Id[..2]}/{Id[2..]}", []);
        Assert.AreEqual(-1, Read(folder, 4096, out _));
        Directory.CreateDirectory(folder.Of("bb/" + new string('1', 38)));
        Assert.AreEqual(-1, new LooseObjects(folder.Path).Size("bb" + new string('1', 38)));
    }

    [TestMethod]
    public void Every_beginning_of_a_file_gives_the_right_bytes_or_none()
    {
        using var folder = new TemporaryFolder();
        var content = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 100)));
        Write(folder, $"blob {content.Length}\0", content, CompressionLevel.Optimal);
        var file = folder.Read($"{Id[..2]}/{Id[2..]}");
        for (var length = 0; length < file.Length; length++)
        {
            folder.Write($"{Id[..2]}/{Id[2..]}", file.AsSpan(0, length));
            if (Read(folder, 4096, out var head) >= 0) Assert.AreEqual(Convert.ToHexString(content), Convert.ToHexString(head!));
        }
    }

    private static long Read(TemporaryFolder folder, int length, out byte[]? head)
    {
        byte[]? told = null;
        var size = new LooseObjects(folder.Path).Read(Id, length, (index, found, bytes) =>
        {
            Assert.AreEqual(7, index);
            Assert.IsNull(told);
            told = bytes.ToArray();
        }, 7);
        head = told;
        return size;
    }

    private static void Write(TemporaryFolder folder, string header, byte[] content, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, level))
        {
            stream.Write(Encoding.ASCII.GetBytes(header));
            stream.Write(content);
        }

        folder.Write($"{Id[..2]}/{Id[2..]}", packed.ToArray());
    }
}
