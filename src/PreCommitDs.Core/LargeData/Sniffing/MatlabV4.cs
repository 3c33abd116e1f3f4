using System.Buffers.Binary;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Tells files of MATLAB 4, which begin with no mark but with the shape of their first matrix.</summary>
/// <remarks>MAT-File Format, Level 4: five int32 (type as the digits MOPT, rows, columns, whether imaginary, length of the name), then the name.</remarks>
internal static class MatlabV4
{
    private const int HeaderLength = 20;
    private const int MaxName = 64;

    public static bool Is(ReadOnlySpan<byte> head, long size) => head.Length > HeaderLength && (IsHeader(head, size, isBig: false) || IsHeader(head, size, isBig: true));

    private static bool IsHeader(ReadOnlySpan<byte> head, long size, bool isBig)
    {
        var (type, rows, columns, imaginary, nameLength) = (Read(head, 0, isBig), Read(head, 1, isBig), Read(head, 2, isBig), Read(head, 3, isBig), Read(head, 4, isBig));
        var (machine, zero, precision, matrix) = (type / 1000, type / 100 % 10, type / 10 % 10, type % 10);
        if (type < 0 || machine != (isBig ? 1 : 0) || zero != 0 || precision > 5 || matrix > 2) return false;
        if (rows < 0 || columns < 0 || imaginary is not (0 or 1) || nameLength is < 2 or > MaxName || HeaderLength + nameLength > head.Length) return false;
        var width = precision switch { 0 => 8, 1 or 2 => 4, 3 or 4 => 2, _ => 1 };
        return IsName(head.Slice(HeaderLength, nameLength)) && (decimal)rows * columns * width * (imaginary + 1) <= size - HeaderLength - nameLength;
    }

    private static int Read(ReadOnlySpan<byte> head, int number, bool isBig) =>
        isBig ? BinaryPrimitives.ReadInt32BigEndian(head[(number * 4)..]) : BinaryPrimitives.ReadInt32LittleEndian(head[(number * 4)..]);

    private static bool IsName(ReadOnlySpan<byte> name)
    {
        if (name[^1] != 0 || !char.IsAsciiLetter((char)name[0])) return false;
        foreach (var unit in name[..^1])
        {
            if (!char.IsAsciiLetterOrDigit((char)unit) && unit != (byte)'_') return false;
        }

        return true;
    }
}
