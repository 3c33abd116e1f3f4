using System.IO.Compression;
using System.Text;

namespace PreCommitDs.LargeData.Sniffing;

[TestClass]
public sealed class CompressedTests
{
    [TestMethod]
    [DataRow("x.gz")]
    [DataRow("x")]
    [DataRow("x.txt")]
    public void What_is_compressed_is_told_by_its_content(string name)
    {
        var wrong = new List<string>();
        foreach (var fixture in FormatFixture.All.Where(static fixture => fixture.Otherwise == fixture.Format && !fixture.Format.EndsWith("(gzip)", StringComparison.Ordinal) && !fixture.Format.EndsWith("(zlib)", StringComparison.Ordinal)))
        {
            var sniffed = Sniff.Of(name, Gzipped(fixture.Content));
            // More is in some than is unpacked of it, and what is compressed twice is told as it lies there.
            if (fixture.Content.Length < Compressed.Length && sniffed.Compression is not null && sniffed.Name != fixture.Format + " (gzip)") wrong.Add($"{fixture.Path}: {sniffed.Name}");
            if (sniffed.Format is null) wrong.Add($"{fixture.Path}: nothing");
        }

        Assert.AreEqual("", string.Join('\n', wrong));
    }

    [TestMethod]
    [DataRow("model/spec_formatfirst.pt")]
    [DataRow("model/nometa.safetensors")]
    [DataRow("database/sqljs_p512.db")]
    [DataRow("pickle/protocol0.pkl")]
    [DataRow("pickle/protocol5.pkl")]
    [DataRow("array/py2style.npy")]
    [DataRow("geo/poly.dbf")]
    [DataRow("medical/n1_le.nii")]
    [DataRow("tabular/one.tfrecords")]
    public void A_format_inside_is_told_however_much_follows(string path)
    {
        var fixture = FormatFixture.Of(path);
        Assert.AreEqual(fixture.Format + " (gzip)", Sniff.Name(Gzipped(fixture.Content)), "alone");
        if (path is "pickle/protocol0.pkl" or "geo/poly.dbf") return;
        var random = new byte[200_000];
        new Random(1).NextBytes(random);
        Assert.AreEqual(fixture.Format + " (gzip)", Sniff.Name(Gzipped([.. fixture.Content, .. random])), "and much behind it");
    }

    [TestMethod]
    public void A_large_table_of_dBASE_inside_is_told()
    {
        var content = new byte[33 + 32 + (500 * 10)];
        content[0] = 3;
        (content[1], content[2], content[3]) = (100, 5, 17);
        content[5] = 500 >> 8;
        content[4] = 500 & 255;
        content[8] = 65;
        content[10] = 10;
        content[64] = 0x0d;
        Assert.AreEqual("dBASE table", Sniff.Name(content));
        Assert.AreEqual("dBASE table (gzip)", Sniff.Name(Gzipped(content)));
    }

    [TestMethod]
    public void The_name_that_gzip_keeps_tells_what_content_does_not()
    {
        byte[] named = [0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3, .. "data.parquet\0"u8, .. Gzipped(new byte[100])[10..]];
        Assert.AreEqual("Parquet file (gzip)", Sniff.Of("x.bin", named).Name);
        Assert.AreEqual("gzip file", Sniff.Of("x.bin", Gzipped(new byte[100])).Name);
    }

    [TestMethod]
    [DataRow("a.tgz", "tar archive (gzip)")]
    [DataRow("a.csv.gz", "CSV table (gzip)")]
    [DataRow("a.nii.gz", "NIfTI image (gzip)")]
    [DataRow("a.tar.gz", "tar archive (gzip)")]
    [DataRow("a.gz", "gzip file")]
    public void The_name_before_the_extension_tells_what_content_does_not(string name, string format) => Assert.AreEqual(format, Sniff.Of(name, Gzipped([1, 2, 3])).Name);

    [TestMethod]
    public void Damaged_content_is_still_compressed()
    {
        var packed = Gzipped(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("some text, ", 500))));
        for (var length = 10; length < packed.Length; length++) Assert.AreEqual("gzip", Sniff.Of("x", packed[..length]).Name is var name && name.Contains("gzip", StringComparison.Ordinal) ? "gzip" : name);
    }

    [TestMethod]
    public void A_small_bomb_is_unpacked_as_little_as_anything_else()
    {
        var bomb = Gzipped(new byte[50_000_000]);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.HasCount(Compressed.Length, Compressed.Gzip(bomb.AsSpan(0, Sniffer.HeadLength)));
        Assert.IsLessThan(10, watch.Elapsed.TotalSeconds);
    }

    [TestMethod]
    [DataRow("x begins here")]
    [DataRow("x\u0001 and no more")]
    public void Two_bytes_alone_are_no_stream_of_zlib(string text) => Assert.AreNotEqual("zlib stream", Sniff.Name(Encoding.Latin1.GetBytes(text)));

    private static byte[] Gzipped(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal)) stream.Write(content);
        return packed.ToArray();
    }
}
