using System.Text;

namespace PreCommitDs.Reporting;

/// <summary>
/// Reads <c>precommit-ds: allow[rule,rule] reason</c> in comments: on the line of a finding, or alone on the line before. A rule
/// is a full id or the id of a hook, which stands for all its rules. The reason is asked for, as nobody else will know it.
/// </summary>
public static class InlineAllow
{
    /// <summary>What every such comment holds: text without it need not be looked at.</summary>
    public static ReadOnlySpan<byte> Mark => "precommit-ds: allow["u8;

    /// <summary>What is said of a finding.</summary>
    /// <param name="text">The file.</param>
    /// <param name="offset">Byte offset of the finding.</param>
    /// <param name="rule">Its rule id.</param>
    /// <param name="comment">What begins a comment in this kind of file.</param>
    public static AllowVerdict At(ReadOnlySpan<byte> text, int offset, string rule, ReadOnlySpan<byte> comment)
    {
        var start = text[..offset].LastIndexOf((byte)'\n') + 1;
        var end = text[offset..].IndexOf((byte)'\n') is >= 0 and var length ? offset + length : text.Length;
        var verdict = OnLine(text[start..end], rule, comment);
        if (start == 0) return verdict;
        var before = text[..(start - 1)];
        return Better(verdict, Alone(before[(before.LastIndexOf((byte)'\n') + 1)..], rule, comment));
    }

    /// <summary>What a line says of its own findings.</summary>
    public static AllowVerdict OnLine(ReadOnlySpan<byte> line, string rule, ReadOnlySpan<byte> comment)
    {
        var verdict = AllowVerdict.None;
        var begin = line.IndexOf(comment);
        if (begin < 0) return verdict;
        line = line[(begin + comment.Length)..];
        while (line.IndexOf(Mark) is >= 0 and var at)
        {
            line = line[(at + Mark.Length)..];
            var next = line.IndexOf(Mark);
            verdict = Better(verdict, Read(next < 0 ? line : line[..next], rule));
        }

        return verdict;
    }

    /// <summary>The same of a line that holds nothing but a comment; nothing, where it holds more.</summary>
    public static AllowVerdict Alone(ReadOnlySpan<byte> line, string rule, ReadOnlySpan<byte> comment) =>
        line.TrimStart(" \t"u8).StartsWith(comment) ? OnLine(line, rule, comment) : AllowVerdict.None;

    /// <summary>Of two verdicts the one that counts.</summary>
    public static AllowVerdict Better(AllowVerdict one, AllowVerdict other) => one > other ? one : other;

    /// <param name="text">What stands behind the opening bracket.</param>
    /// <param name="rule">The rule of the finding.</param>
    private static AllowVerdict Read(ReadOnlySpan<byte> text, string rule)
    {
        var close = text.IndexOf((byte)']');
        if (close < 0 || !Names(text[..close], rule)) return AllowVerdict.None;
        return HasWord(text[(close + 1)..]) ? AllowVerdict.Allowed : AllowVerdict.LacksReason;
    }

    private static bool Names(ReadOnlySpan<byte> list, string rule)
    {
        var (id, hook) = (Encoding.UTF8.GetBytes(rule), Encoding.UTF8.GetBytes(Rule.HookOf(rule)));
        foreach (var part in list.Split((byte)','))
        {
            var name = list[part].Trim(" \t"u8);
            if (name.SequenceEqual(id) || name.SequenceEqual(hook)) return true;
        }

        return false;
    }

    /// <summary>Dashes, colons and the end of a block comment are no reason.</summary>
    private static bool HasWord(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out var rune, out var length);
            if (Rune.IsLetterOrDigit(rune)) return true;
            text = text[length..];
        }

        return false;
    }
}
