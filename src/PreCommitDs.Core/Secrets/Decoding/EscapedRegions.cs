using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Texts;

namespace PreCommitDs.Secrets.Decoding;

/// <summary>Finds the lines of a text that hold escapes, with those around them, as only there a second look tells more than the first.</summary>
internal static class EscapedRegions
{
    /// <summary>How far around an escape a line is read that is longer.</summary>
    private const int Reach = 4096;

    private const byte Control = 0x1b;

    /// <summary>Adds what these lines mean.</summary>
    public static void Add(ReadOnlySpan<byte> text, EscapeUse use, LogicalText meant)
    {
        var form = use == EscapeUse.Folded ? TextForm.Folded : TextForm.Escaped;
        var (start, end, last) = (0, -1, 0);
        for (var at = Next(text, 0, use); at >= 0; at = Next(text, at + 2, use))
        {
            // Where the region ends is looked for as late as can be, so that many escapes cost no more than a few.
            if (end >= 0 && at > end) end = EndOf(text, last);
            var from = end >= 0 && at <= end ? start : StartOf(text, at);
            if (end >= 0 && from > end)
            {
                meant.AddEscaped(text, new TextSpan(start, end), form);
                end = -1;
            }

            if (end < 0) start = from;
            if (at > end) end = EndOf(text, at);
            last = at;
        }

        if (end >= 0) meant.AddEscaped(text, new TextSpan(start, Math.Max(end, EndOf(text, last))), form);
    }

    /// <summary>The next escape at or behind a place: sixteen bytes at a time, as most hold none.</summary>
    private static int Next(ReadOnlySpan<byte> text, int from, EscapeUse use)
    {
        var at = from;
        for (; at <= text.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var units = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text), (nuint)at);
            var marks = (Vector128.Equals(units, Vector128.Create((byte)'\\')) | Vector128.Equals(units, Vector128.Create(Control))).ExtractMostSignificantBits();
            for (; marks != 0; marks &= marks - 1)
            {
                var mark = at + BitOperations.TrailingZeroCount(marks);
                // A backslash that another has escaped escapes nothing.
                if (mark < from) continue;
                if (IsEscape(text, mark, use)) return mark;
                from = mark + (text[mark] == Control ? 1 : 2);
            }
        }

        for (at = Math.Max(at, from); at < text.Length; at++)
        {
            if (text[at] is not ((byte)'\\' or Control)) continue;
            if (IsEscape(text, at, use)) return at;
            if (text[at] != Control) at++;
        }

        return -1;
    }

    private static bool IsEscape(ReadOnlySpan<byte> text, int at, EscapeUse use)
    {
        var escape = text[at..];
        if (escape.Length < 2) return false;
        if (escape[0] == Control) return escape[1] == (byte)'[';
        if (use != EscapeUse.Some) return true;
        if (escape[1] is (byte)'n' or (byte)'t' or (byte)'"' or (byte)'\\' or (byte)'s' or (byte)'.') return false;
        // Slashes are escaped in JSON within programs, underscores in Markdown and TeX.
        if (escape[1] is (byte)'/' or (byte)'_') return true;
        if (EscapeCode.LineEnd(escape) is > 0 and var length) return at > 0 && text[at - 1] is > (byte)' ' and not (byte)'\\' && length < escape.Length && escape[length] > (byte)' ';
        return EscapeCode.Of(escape, out _) is > ' ' and < 0x7f;
    }

    /// <summary>The beginning of the line before, as words there may say what follows; in long lines no token is cut.</summary>
    private static int StartOf(ReadOnlySpan<byte> text, int at)
    {
        var from = Math.Max(0, at - Reach);
        var before = text[from..at];
        var line = before.LastIndexOf((byte)'\n');
        var above = line < 0 ? -1 : before[..line].LastIndexOf((byte)'\n');
        if (above >= 0) return from + above + 1;
        if (from == 0) return 0;
        if (line >= 0) return from + line + 1;
        var free = before.IndexOfAnyExcept(Base64Runs.Units);
        return free < 0 ? at : from + free + 1;
    }

    /// <summary>The end of the next line, as strings may go on there.</summary>
    private static int EndOf(ReadOnlySpan<byte> text, int at)
    {
        var from = Math.Min(text.Length, at + 2);
        var behind = text[from..Math.Min(text.Length, from + Reach)];
        var line = behind.IndexOf((byte)'\n');
        var next = line < 0 ? -1 : behind[(line + 1)..].IndexOf((byte)'\n');
        if (next >= 0) return from + line + 1 + next;
        if (from + behind.Length == text.Length) return text.Length;
        if (line >= 0) return from + line;
        var free = behind.LastIndexOfAnyExcept(Base64Runs.Units);
        return from + Math.Max(0, free);
    }
}
