namespace PreCommitDs.Secrets.Checks;

/// <summary>CRC-32 of IEEE 802.3, as in zlib, gzip and PNG (RFC 1952, section 8).</summary>
internal static class Crc32
{
    /// <summary>Of each half byte: a table of 16 costs a start nothing, and tokens are short.</summary>
    private static ReadOnlySpan<uint> Table =>
    [
        0x00000000, 0x1DB71064, 0x3B6E20C8, 0x26D930AC, 0x76DC4190, 0x6B6B51F4, 0x4DB26158, 0x5005713C,
        0xEDB88320, 0xF00F9344, 0xD6D6A3E8, 0xCB61B38C, 0x9B64C2B0, 0x86D3D2D4, 0xA00AE278, 0xBDBDF21C,
    ];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            crc = Table[(int)(crc & 15)] ^ (crc >> 4);
            crc = Table[(int)(crc & 15)] ^ (crc >> 4);
        }

        return ~crc;
    }
}
