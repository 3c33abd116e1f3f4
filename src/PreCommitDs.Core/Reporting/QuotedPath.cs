using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Reporting;

/// <summary>
/// Paths as git writes them with <c>core.quotePath=false</c>: as they are, or in double quotes with the escapes of C where a line
/// could not hold them. Bytes that are no UTF-8 are lone surrogates from U+DC80 on.
/// </summary>
internal static class QuotedPath
{
    private const string Letters = "abtnvfr";

    public static string Of(string path)
    {
        if (!NeedsQuotes(path)) return path;
        var quoted = new StringBuilder("\"");
        foreach (var rune in Runes(path))
        {
            if (rune is "\"" or "\\") quoted.Append('\\').Append(rune);
            else if (rune[0] is >= '\a' and <= '\r') quoted.Append('\\').Append(Letters[rune[0] - '\a']);
            else if (IsByte(rune) || char.IsControl(rune[0])) Octal(quoted, PathBytes.Encode(rune));
            else quoted.Append(rune);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The path that was quoted, or null where it is not well written.</summary>
    public static string? Read(string text)
    {
        if (!text.StartsWith('"')) return text.Length == 0 || NeedsQuotes(text) ? null : text;
        if (text.Length < 3 || text[^1] != '"') return null;
        var bytes = new List<byte>(text.Length);
        for (var rest = text.AsSpan(1, text.Length - 2); !rest.IsEmpty;)
        {
            if (rest[0] == '"') return null;
            var plain = rest.IndexOfAny('\\', '"') is >= 0 and var end ? end : rest.Length;
            bytes.AddRange(Encoding.UTF8.GetBytes(rest[..plain].ToString()));
            rest = rest[plain..];
            if (rest.IsEmpty || rest[0] == '"') continue;
            if (Unescape(rest, out var length) is not { } unit) return null;
            bytes.Add(unit);
            rest = rest[length..];
        }

        return PathBytes.Decode([.. bytes]);
    }

    private static bool NeedsQuotes(string path) =>
        path.Length == 0 || path[0] == ' ' || path[^1] == ' ' || path.AsSpan().IndexOfAny('"', '\\') >= 0 || path.Any(char.IsControl) || Runes(path).Any(IsByte);

    private static bool IsByte(string rune) => rune.Length == 1 && char.IsSurrogate(rune[0]);

    private static byte? Unescape(ReadOnlySpan<char> escape, out int length)
    {
        length = 2;
        if (escape.Length < 2) return null;
        if (escape[1] is '"' or '\\') return (byte)escape[1];
        if (Letters.IndexOf(escape[1], StringComparison.Ordinal) is >= 0 and var letter) return (byte)('\a' + letter);
        length = 4;
        if (escape.Length < 4 || escape[1..4].IndexOfAnyExceptInRange('0', '7') >= 0 || escape[1] > '3') return null;
        return (byte)(((escape[1] - '0') << 6) | ((escape[2] - '0') << 3) | (escape[3] - '0'));
    }

    /// <summary>Code points, and lone surrogates by themselves.</summary>
    private static IEnumerable<string> Runes(string path)
    {
        for (var i = 0; i < path.Length;)
        {
            var length = char.IsSurrogatePair(path, i) ? 2 : 1;
            yield return path.Substring(i, length);
            i += length;
        }
    }

    private static void Octal(StringBuilder quoted, ReadOnlySpan<byte> bytes)
    {
        foreach (var unit in bytes) quoted.Append('\\').Append(Convert.ToString(unit, 8).PadLeft(3, '0'));
    }
}
