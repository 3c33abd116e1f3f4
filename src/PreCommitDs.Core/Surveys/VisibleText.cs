using System.Buffers;
using System.Globalization;
using System.Text;

namespace PreCommitDs.Surveys;

/// <summary>
/// Text that can hide nothing: what no reader sees, or what turns the order of others around, is written as an escape. Names of files
/// may hold all of it.
/// </summary>
internal static class VisibleText
{
    public static string Of(string text)
    {
        if (!NeedsEscape(text)) return text;
        var visible = new StringBuilder(text.Length + 16);
        for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
        {
            var isRune = Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done;
            if (!isRune) visible.Append(rest[0] is >= '\udc80' and <= '\udcff' ? string.Create(CultureInfo.InvariantCulture, $"\\x{rest[0] - '\udc00':x2}") : Escape(rest[0]));
            else if (IsHidden(rune)) visible.Append(Escape(rune.Value));
            else visible.Append(rest[..length]);
            rest = rest[length..];
        }

        return visible.ToString();
    }

    private static bool NeedsEscape(string text)
    {
        foreach (var unit in text)
        {
            if (unit < ' ' || (unit >= '\u007f' && (char.IsSurrogate(unit) || IsHidden(new Rune(unit))))) return true;
        }

        return false;
    }

    /// <summary>Controls but for the line feed, marks of direction, what has no width, and what is no character.</summary>
    private static bool IsHidden(Rune rune) => rune.Value switch
    {
        '\n' => false,
        < 0x20 or (>= 0x7f and < 0xa0) or 0xad or 0x61c or 0xfeff => true,
        (>= 0x200b and <= 0x200f) or (>= 0x2028 and <= 0x202e) or (>= 0x2060 and <= 0x206f) => true,
        (>= 0xfdd0 and <= 0xfdef) or (>= 0xe0000 and <= 0xe007f) => true,
        var value => (value & 0xfffe) == 0xfffe,
    };

    private static string Escape(int value) => string.Create(CultureInfo.InvariantCulture, $"\\u{(value > 0xffff ? "{" : "")}{value:x4}{(value > 0xffff ? "}" : "")}");
}
