using System.Buffers.Binary;

namespace PreCommitDs.LargeData.Sniffing;

[TestClass]
public sealed class TiffTests
{
    private const int Width = 256;
    private const int GeoKeys = 34735;

    [TestMethod]
    [DataRow(false, false)]
    [DataRow(true, false)]
    [DataRow(false, true)]
    [DataRow(true, true)]
    public void A_place_on_Earth_is_found_in_either_byte_order_and_width(bool isBig, bool isWide)
    {
        Assert.AreEqual("GeoTIFF image", Sniff.Name(Image(isBig, isWide, 16, Width, 257, GeoKeys)));
        Assert.AreEqual("GeoTIFF image", Sniff.Name(Image(isBig, isWide, 600, GeoKeys)));
        Assert.AreEqual("TIFF image", Sniff.Name(Image(isBig, isWide, 16, Width, 257)));
        Assert.AreEqual("TIFF image", Sniff.Name(Image(isBig, isWide, 16)));
    }

    [TestMethod]
    public void A_directory_behind_the_head_tells_no_place() => Assert.AreEqual("TIFF image", Sniff.Name(Image(isBig: false, isWide: false, 5000, GeoKeys)));

    [TestMethod]
    [DataRow("49492a00ffffffff")]
    [DataRow("49492a0007000000")]
    [DataRow("4d4d002affffffff")]
    [DataRow("49492b0008000000")]
    [DataRow("49492b0008000000ffffffffffffffff")]
    [DataRow("4d4d002b0008000000000000000000100000")]
    public void A_directory_that_is_nowhere_does_no_harm(string hex) => Assert.AreEqual("TIFF image", Sniff.Name(Convert.FromHexString(hex)));

    private static byte[] Image(bool isBig, bool isWide, int at, params int[] tags)
    {
        var image = new byte[at + 16 + (tags.Length * 20)];
        image[0] = image[1] = (byte)(isBig ? 'M' : 'I');
        Write(image, 2, 2, isWide ? 43 : 42, isBig);
        if (isWide) Write(image, 4, 2, 8, isBig);
        Write(image, isWide ? 8 : 4, isWide ? 8 : 4, at, isBig);
        Write(image, at, isWide ? 8 : 2, tags.Length, isBig);
        for (var i = 0; i < tags.Length; i++) Write(image, at + (isWide ? 8 : 2) + (i * (isWide ? 20 : 12)), 2, tags[i], isBig);
        return image;
    }

    private static void Write(byte[] image, int at, int width, int value, bool isBig)
    {
        var bytes = new byte[8];
        if (isBig) BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        else BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        bytes.AsSpan(isBig ? 8 - width : 0, width).CopyTo(image.AsSpan(at));
    }
}
