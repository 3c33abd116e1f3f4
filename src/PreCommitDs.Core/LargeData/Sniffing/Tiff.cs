using System.Buffers.Binary;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Tells TIFF images, and those that know where on Earth they lie.</summary>
/// <remarks>TIFF 6.0, section 2; OGC GeoTIFF 1.1: tag 34735, GeoKeyDirectoryTag.</remarks>
internal static class Tiff
{
    private const int GeoKeyDirectory = 34735;
    private const int EntryLength = 12;
    private const int BigEntryLength = 20;

    public static bool Is(ReadOnlySpan<byte> head) => head is [(byte)'I', (byte)'I', (byte)'*' or (byte)'+', 0, _, _, _, _, ..] or [(byte)'M', (byte)'M', 0, (byte)'*' or (byte)'+', _, _, _, _, ..];

    /// <summary>Whether the first directory, where it is here, has a place on Earth.</summary>
    public static bool IsGeo(ReadOnlySpan<byte> head)
    {
        if (!Is(head)) return false;
        var isBig = head[0] == (byte)'M';
        var isWide = head[2] == (byte)'+' || head[3] == (byte)'+';
        if (isWide && head.Length < 16) return false;
        var at = isWide ? Read(head[8..], 8, isBig) : Read(head[4..], 4, isBig);
        var counted = isWide ? 8 : 2;
        if (at > (ulong)(head.Length - counted)) return false;
        var count = Read(head[(int)at..], counted, isBig);
        var entries = head[((int)at + counted)..];
        for (ulong i = 0; i < count && entries.Length >= 2; i++)
        {
            if (Read(entries, 2, isBig) == GeoKeyDirectory) return true;
            entries = entries[Math.Min(entries.Length, isWide ? BigEntryLength : EntryLength)..];
        }

        return false;
    }

    private static ulong Read(ReadOnlySpan<byte> bytes, int length, bool isBig) => length switch
    {
        2 => isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        4 => isBig ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        _ => isBig ? BinaryPrimitives.ReadUInt64BigEndian(bytes) : BinaryPrimitives.ReadUInt64LittleEndian(bytes),
    };
}
