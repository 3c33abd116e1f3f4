using System.Buffers.Binary;
using System.Text;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Looks at the first members of a ZIP archive: many formats are one with members of their own.</summary>
/// <remarks>PKWARE's APPNOTE 4.3.7: a local header of 30 bytes, then the name and an extra field, then the data.</remarks>
internal static class Zip
{
    private const int HeaderLength = 30;
    private const int MaxMembers = 16;

    /// <summary>Whether a file begins as one, be it empty or in several parts.</summary>
    public static bool Is(ReadOnlySpan<byte> head) => head is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] or [(byte)'P', (byte)'K', 7, 8, ..] or [(byte)'P', (byte)'K', (byte)'0', (byte)'0', (byte)'P', (byte)'K', 3, 4, ..];

    /// <summary>The name of the first member; empty where there is none.</summary>
    public static string FirstMember(ReadOnlySpan<byte> head) => Members(head) is [var first, ..] ? first : "";

    /// <summary>The names of the first members, as far as their sizes say where the next begins.</summary>
    public static List<string> Members(ReadOnlySpan<byte> head)
    {
        var names = new List<string>();
        if (head is [(byte)'P', (byte)'K', (byte)'0', (byte)'0', ..] or [(byte)'P', (byte)'K', 7, 8, ..]) head = head[4..];
        while (names.Count < MaxMembers && head.Length >= HeaderLength && head.StartsWith("PK\x03\x04"u8))
        {
            var (nameLength, extraLength) = (BinaryPrimitives.ReadUInt16LittleEndian(head[26..]), BinaryPrimitives.ReadUInt16LittleEndian(head[28..]));
            if (HeaderLength + nameLength > head.Length) break;
            names.Add(Encoding.Latin1.GetString(head.Slice(HeaderLength, nameLength)).Replace('\\', '/'));
            var next = HeaderLength + nameLength + extraLength + PackedSize(head, HeaderLength + nameLength, extraLength);
            // Where a descriptor follows the data, the header knows no size: the next one has to be looked for.
            var isStreamed = (head[6] & 8) != 0 && BinaryPrimitives.ReadUInt32LittleEndian(head[18..]) == 0;
            if (isStreamed || next < 0)
            {
                var from = Math.Min(head.Length, HeaderLength + nameLength);
                var at = head[from..].IndexOf("PK\x03\x04"u8);
                next = at < 0 ? head.Length : from + at;
            }

            head = next < head.Length ? head[(int)next..] : [];
        }

        return names;
    }

    /// <summary>How many bytes a member takes; where there are too many for its header, an extra field holds them (4.5.3).</summary>
    private static long PackedSize(ReadOnlySpan<byte> head, int extra, int length)
    {
        const int Zip64 = 1;
        var size = BinaryPrimitives.ReadUInt32LittleEndian(head[18..]);
        if (size != uint.MaxValue) return size;
        var fields = head[Math.Min(head.Length, extra)..Math.Min(head.Length, extra + length)];
        while (fields.Length >= 4)
        {
            var (id, count) = (BinaryPrimitives.ReadUInt16LittleEndian(fields), BinaryPrimitives.ReadUInt16LittleEndian(fields[2..]));
            fields = fields[4..];
            // The size of what is packed stands behind that of what it was, where that is too large as well.
            var at = BinaryPrimitives.ReadUInt32LittleEndian(head[22..]) == uint.MaxValue ? 8 : 0;
            if (id == Zip64 && count >= at + 8 && fields.Length >= at + 8) return (long)Math.Min(BinaryPrimitives.ReadUInt64LittleEndian(fields[at..]), int.MaxValue);
            fields = fields[Math.Min(fields.Length, count)..];
        }

        return long.MinValue / 2;
    }

    /// <summary>Whether a member is in a folder, or lies in one of that name with any prefix.</summary>
    public static bool HasMemberBelow(ReadOnlySpan<byte> head, string folder) => Members(head).Exists(name => name.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Whether one of the first members has a name that ends so.</summary>
    public static bool HasMember(ReadOnlySpan<byte> head, string end) => Members(head).Exists(name => name.EndsWith(end, StringComparison.Ordinal));
}
