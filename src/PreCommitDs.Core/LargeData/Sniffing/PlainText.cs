using System.Buffers;
using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Tells text from bytes that mean something else.</summary>
internal static class PlainText
{
    /// <summary>Control characters that text does without; escape and form feed stand in logs and in some sources.</summary>
    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Where(unit => unit is not (7 or 8 or 9 or 10 or 11 or 12 or 13 or 27)).Select(unit => (byte)unit)]);

    /// <summary>Whether the first bytes of a file are text in UTF-8, UTF-16, UTF-32 or one of the alphabets of one byte a character.</summary>
    public static bool Is(ReadOnlySpan<byte> head) => HasWideMark(head) || head.IndexOfAny(Controls) < 0;

    private static bool HasWideMark(ReadOnlySpan<byte> head) => head switch
    {
        [0xff, 0xfe, 0, 0, ..] or [0, 0, 0xfe, 0xff, ..] => AreLetters(head[4..], 4, isBig: head[0] == 0),
        [0xff, 0xfe, ..] or [0xfe, 0xff, ..] => AreLetters(head[2..], 2, isBig: head[0] == 0xfe),
        _ => false,
    };

    /// <summary>Whether units of two bytes or four are characters, and halves of characters stand in pairs; the last may be cut off.</summary>
    private static bool AreLetters(ReadOnlySpan<byte> head, int width, bool isBig)
    {
        var wantsLow = false;
        for (; head.Length >= width; head = head[width..])
        {
            var unit = 0u;
            for (var i = 0; i < width; i++) unit |= (uint)head[isBig ? width - 1 - i : i] << (8 * i);
            if (unit > 0x10ffff || (unit < 0x20 && Controls.Contains((byte)unit))) return false;
            var isLow = unit is >= 0xdc00 and <= 0xdfff;
            if (isLow != wantsLow) return false;
            wantsLow = unit is >= 0xd800 and <= 0xdbff;
        }

        return true;
    }

    /// <summary>The text from its first character on, without a byte order mark and white space before it.</summary>
    public static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> head) => head[ByteOrderMark.LengthIn(head)..].TrimStart(" \t\r\n"u8);

    /// <summary>The first lines without their ends, as far as they are whole.</summary>
    public static List<string> Lines(ReadOnlySpan<byte> head, long size, int count)
    {
        var lines = new List<string>();
        head = head[ByteOrderMark.LengthIn(head)..];
        while (!head.IsEmpty && lines.Count < count)
        {
            var end = head.IndexOf((byte)'\n');
            if (end < 0 && size > head.Length && lines.Count > 0) break;
            var line = end < 0 ? head : head[..end];
            lines.Add(Encoding.Latin1.GetString(line.TrimEnd((byte)'\r')));
            head = end < 0 ? [] : head[(end + 1)..];
        }

        return lines;
    }
}
