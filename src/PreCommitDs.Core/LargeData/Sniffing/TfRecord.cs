using System.Buffers.Binary;
using System.Numerics;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Tells files of records of TensorFlow: they have no mark, but each length has a checksum behind it.</summary>
/// <remarks>tensorflow/core/lib/io/record_writer.h: uint64 length, uint32 masked CRC-32C of the length, data, CRC of the data.</remarks>
internal static class TfRecord
{
    private const int HeaderLength = 12;

    /// <summary>The length and two checksums.</summary>
    private const int Overhead = 16;

    public static bool Is(ReadOnlySpan<byte> head, long size)
    {
        if (head.Length < HeaderLength) return false;
        var length = BinaryPrimitives.ReadUInt64LittleEndian(head);
        return length <= long.MaxValue && (long)length <= size - Overhead && BinaryPrimitives.ReadUInt32LittleEndian(head[8..]) == MaskedCrc(head[..8]);
    }

    /// <summary>CRC-32C (RFC 3720, appendix B.4), turned and moved as the format wants it.</summary>
    public static uint MaskedCrc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var unit in bytes) crc = BitOperations.Crc32C(crc, unit);
        crc = ~crc;
        return ((crc >> 15) | (crc << 17)) + 0xa282ead8;
    }
}
