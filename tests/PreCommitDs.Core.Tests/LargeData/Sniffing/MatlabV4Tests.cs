using System.Buffers.Binary;
using System.Text;

namespace PreCommitDs.LargeData.Sniffing;

[TestClass]
public sealed class MatlabV4Tests
{
    private const string Format = "MATLAB 4 file";

    [TestMethod]
    [DataRow(0, 8)]
    [DataRow(10, 4)]
    [DataRow(20, 4)]
    [DataRow(30, 2)]
    [DataRow(40, 2)]
    [DataRow(50, 1)]
    [DataRow(51, 1)]
    public void A_matrix_is_told_in_either_byte_order(int type, int width)
    {
        Assert.AreEqual(Format, Sniff.Name(Matrix(type, 2, 3, 0, "ab\0", 6 * width, isBig: false)));
        Assert.AreEqual(Format, Sniff.Name(Matrix(1000 + type, 2, 3, 0, "ab\0", 6 * width, isBig: true)));
        Assert.AreEqual(Format, Sniff.Name(Matrix(type, 2, 3, 1, "ab\0", 12 * width, isBig: false)));
    }

    [TestMethod]
    public void An_empty_matrix_is_told() => Assert.AreEqual(Format, Sniff.Name(Matrix(0, 0, 0, 0, "empty\0", 0, isBig: false)));

    [TestMethod]
    public void What_does_not_fit_is_none()
    {
        IsNone(Matrix(0, 2, 3, 0, "ab\0", 47, isBig: false));
        IsNone(Matrix(0, 2, 3, 1, "ab\0", 95, isBig: false));
        IsNone(Matrix(0, int.MaxValue, int.MaxValue, 0, "ab\0", 100, isBig: false));
        IsNone(Matrix(0, -1, 3, 0, "ab\0", 100, isBig: false));
        IsNone(Matrix(0, 2, 3, 2, "ab\0", 200, isBig: false));
        IsNone(Matrix(0, 2, 3, 0, "ab", 200, isBig: false));
        IsNone(Matrix(0, 2, 3, 0, "1b\0", 200, isBig: false));
        IsNone(Matrix(0, 2, 3, 0, "a-b\0", 200, isBig: false));
        IsNone(Matrix(60, 2, 3, 0, "ab\0", 200, isBig: false));
        IsNone(Matrix(3, 2, 3, 0, "ab\0", 200, isBig: false));
        IsNone(Matrix(100, 2, 3, 0, "ab\0", 200, isBig: false));
        // Each byte order has its own first digit.
        IsNone(Matrix(1000, 2, 3, 0, "ab\0", 200, isBig: false));
        IsNone(Matrix(0, 2, 3, 0, "ab\0", 200, isBig: true));
    }

    private static void IsNone(byte[] content) => Assert.AreNotEqual(Format, Sniff.Name(content));

    private static byte[] Matrix(int type, int rows, int columns, int imaginary, string name, int length, bool isBig)
    {
        var header = new byte[20];
        foreach (var (number, i) in new[] { type, rows, columns, imaginary, name.Length }.Select(static (number, i) => (number, i)))
        {
            if (isBig) BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(i * 4), number);
            else BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(i * 4), number);
        }

        return [.. header, .. Encoding.ASCII.GetBytes(name), .. new byte[length]];
    }
}
