using System.Buffers.Binary;

namespace PreCommitDs.Secrets.Texts;

/// <summary>
/// Tells text in UTF-16 and UTF-32 that has no byte order mark from other files with zeros in them. Every text has some ASCII, if only
/// the ends of its lines, and of that all but one byte are zeros, always the same; what else is in it may be of any language.
/// </summary>
internal static class WideUnits
{
    /// <summary>Of so many units one may be none.</summary>
    private const int Tolerated = 64;

    /// <summary>Less than 0: the least byte comes first; more: the greatest; 0: this is no UTF-16.</summary>
    public static int ByteOrder16(ReadOnlySpan<byte> head)
    {
        var balance = 0;
        for (var i = 0; i < head.Length; i++)
            if (head[i] == 0) balance += i % 2 == 0 ? 1 : -1;
        return balance != 0 && IsText16(head, balance > 0) ? balance : 0;
    }

    /// <summary>The same of UTF-32.</summary>
    public static int ByteOrder32(ReadOnlySpan<byte> head)
    {
        if (head.Length < 8) return 0;
        // No character has its greatest byte set.
        var isBigEndian = head[0] == 0;
        var bad = 0;
        for (var i = 0; i + 4 <= head.Length; i += 4)
        {
            var unit = isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(head[i..]) : BinaryPrimitives.ReadUInt32LittleEndian(head[i..]);
            if (unit > 0x10ffff || unit is >= 0xd800 and < 0xe000 || IsControl(unit)) bad++;
        }

        return bad > head.Length / 4 / Tolerated ? 0 : isBigEndian ? 1 : -1;
    }

    private static bool IsText16(ReadOnlySpan<byte> head, bool isBigEndian)
    {
        var bad = 0;
        var isOpen = false;
        for (var i = 0; i + 2 <= head.Length; i += 2)
        {
            var unit = isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(head[i..]) : BinaryPrimitives.ReadUInt16LittleEndian(head[i..]);
            var isLow = char.IsLowSurrogate((char)unit);
            if (isOpen != isLow || IsControl(unit) || unit >= 0xfffe) bad++;
            isOpen = char.IsHighSurrogate((char)unit);
        }

        return bad <= head.Length / 2 / Tolerated;
    }

    /// <summary>No text has these: all but line ends, tabs, and the beginning of a colour.</summary>
    private static bool IsControl(uint unit) => unit is < 0x20 and not ('\t' or '\n' or '\r' or '\f' or 0x1b) or (>= 0x7f and < 0xa0 and not 0x85);
}
