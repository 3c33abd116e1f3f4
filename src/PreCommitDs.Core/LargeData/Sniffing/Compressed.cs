using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Looks into what gzip and zlib have compressed: the first bytes of the content, and the name that gzip keeps.</summary>
internal static class Compressed
{
    /// <summary>How much of the content is unpacked: where the signatures of tar and NIfTI end, and lines enough to see a table.</summary>
    public const int Length = 1024;

    private const byte HasExtra = 4;
    private const byte HasName = 8;

    /// <summary>RFC 1952: two bytes of mark and deflate as the method.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> head) => head is [0x1f, 0x8b, 8, < 0x20, ..];

    /// <summary>RFC 1950: method and window, and a check over both bytes.</summary>
    public static bool IsZlib(ReadOnlySpan<byte> head) => head is [0x78, 0x01 or 0x5e or 0x9c or 0xda, ..] && Zlib(head).Length > 0;

    /// <summary>The first bytes of what is compressed; empty where there are none, or they are damaged.</summary>
    public static byte[] Gzip(ReadOnlySpan<byte> head) => Unpack(head, static packed => new GZipStream(packed, CompressionMode.Decompress));

    /// <inheritdoc cref="Gzip"/>
    public static byte[] Zlib(ReadOnlySpan<byte> head) => Unpack(head, static packed => new ZLibStream(packed, CompressionMode.Decompress));

    /// <summary>The name of the file that was compressed, as gzip keeps it (RFC 1952, FNAME); empty where it does not.</summary>
    public static string NameIn(ReadOnlySpan<byte> head)
    {
        if (head.Length < 12 || (head[3] & HasName) == 0) return "";
        var at = 10 + ((head[3] & HasExtra) != 0 ? 2 + BinaryPrimitives.ReadUInt16LittleEndian(head[10..]) : 0);
        if (at >= head.Length) return "";
        var end = head[at..].IndexOf((byte)0);
        return end < 0 ? "" : Encoding.Latin1.GetString(head.Slice(at, end));
    }

    private static byte[] Unpack(ReadOnlySpan<byte> head, Func<Stream, Stream> open)
    {
        var content = new byte[Length];
        var filled = 0;
        try
        {
            using var stream = open(new MemoryStream(head.ToArray()));
            // Byte by byte towards the end: what is cut off fails as a whole.
            while (filled < Length)
            {
                var count = stream.Read(content, filled, Math.Min(64, Length - filled));
                if (count == 0) break;
                filled += count;
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            // The rest is not here, or was never any good; what came before it counts.
        }

        return content[..filled];
    }
}
