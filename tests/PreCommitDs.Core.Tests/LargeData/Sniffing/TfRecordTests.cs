using System.Buffers.Binary;

namespace PreCommitDs.LargeData.Sniffing;

[TestClass]
public sealed class TfRecordTests
{
    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(5000)]
    public void A_record_is_told_by_the_checksum_of_its_length(int length) => Assert.AreEqual("TFRecord file", Sniff.Name(Record(length)));

    [TestMethod]
    public void One_that_is_longer_than_the_file_is_none()
    {
        var record = Record(100);
        Assert.AreNotEqual("TFRecord file", Sniff.Name(record[..^1]));
        Assert.AreNotEqual("TFRecord file", Sniff.Name(record[..12]));
    }

    [TestMethod]
    public void One_flipped_bit_of_the_length_or_its_checksum_is_none()
    {
        for (var bit = 0; bit < 96; bit++)
        {
            var record = Record(100);
            record[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.AreNotEqual("TFRecord file", Sniff.Name(record, long.MaxValue), $"bit {bit}");
        }
    }

    /// <summary>RFC 3720, appendix B.4, masked as TensorFlow does.</summary>
    [TestMethod]
    [DataRow("0000000000000000000000000000000000000000000000000000000000000000", 0x8a9136aaU)]
    [DataRow("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", 0x62a8ab43U)]
    [DataRow("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", 0x46dd794eU)]
    public void Checksum_is_that_of_the_standard(string hex, uint crc) => Assert.AreEqual(unchecked(((crc >> 15) | (crc << 17)) + 0xa282ead8), TfRecord.MaskedCrc(Convert.FromHexString(hex)));

    private static byte[] Record(int length)
    {
        var record = new byte[16 + length];
        BinaryPrimitives.WriteInt64LittleEndian(record, length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(8), Masked(record.AsSpan(0, 8)));
        return record;
    }

    private static uint Masked(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var unit in bytes)
        {
            crc ^= unit;
            for (var i = 0; i < 8; i++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0x82f63b78 : crc >> 1;
        }

        crc = ~crc;
        return unchecked(((crc >> 15) | (crc << 17)) + 0xa282ead8);
    }
}
