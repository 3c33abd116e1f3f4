using System.Buffers;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Assignments;

/// <summary>
/// Finds values that stand directly behind the name of a credential, in the grammars that hold them: assignments, keyword arguments,
/// members of dictionaries and of JSON, YAML, TOML, INI, environment files, options of commands, XML.
/// </summary>
internal static class AssignmentFinder
{
    private const int MaxNameLength = 120;
    private const int MaxValueLength = 4096;
    private const int MaxSpaces = 40;

    private static readonly SearchValues<byte> Separators = SearchValues.Create("=:>,( "u8);
    private static readonly SearchValues<byte> EndsBareValue = SearchValues.Create(" \t\r\n\"'`,;&|<>(){}[]\\"u8);

    private static readonly string[] Schemes = ["bearer", "basic", "token", "apikey"];

    /// <summary>Adds what is found, in the order of the text.</summary>
    public static void Find(ReadOnlySpan<byte> text, List<Assignment> found)
    {
        var free = 0;
        for (var at = StemIndex.Next(text, 0); at >= 0; at = StemIndex.Next(text, Math.Max(at + 1, free)))
        {
            var name = NameAround(text, at, free);
            free = name.End;
            if (!CredentialName.IsCredential(name.Of(text), out var isPassword) || !TryRead(text, name, isPassword, out var assignment)) continue;
            found.Add(assignment);
            // A string may hold another, as a line of a configuration file does.
            free = assignment.IsQuoted ? assignment.Value.Start : assignment.Value.End;
        }
    }

    private static TextSpan NameAround(ReadOnlySpan<byte> text, int at, int free)
    {
        var (start, end) = (at, at);
        while (start > free && at - start < MaxNameLength && IsNameByte(text[start - 1])) start--;
        while (end < text.Length && end - at < MaxNameLength && IsNameByte(text[end])) end++;
        return new TextSpan(start, end);
    }

    private static bool IsNameByte(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'_' or (byte)'-' or (byte)'.';

    private static bool TryRead(ReadOnlySpan<byte> text, TextSpan name, bool isPassword, out Assignment assignment)
    {
        assignment = default;
        var at = name.End;
        while (at < text.Length && text[at] is (byte)'"' or (byte)'\'' or (byte)'`' or (byte)'\\') at++;
        var isNameQuoted = at > name.End;
        while (at < text.Length && text[at] is (byte)']' or (byte)')') at++;
        var separator = at;
        while (separator < text.Length && text[separator] is (byte)' ' or (byte)'\t' && separator - at < MaxSpaces) separator++;
        if (separator == text.Length) return false;
        // A space separates only where nothing else does.
        if (separator > at && !Separators.Contains(text[separator])) separator = at;
        if (!Separators.Contains(text[separator])) return false;
        var isOption = text[name.Start] == (byte)'-';
        if (!TrySkipSeparator(text, separator, isNameQuoted, isOption, out var start, out var needsQuotes)) return false;
        if (!TryReadValue(text, start, needsQuotes, out var value, out var isQuoted)) return false;
        assignment = new Assignment(name, value, isQuoted, text[separator] == (byte)' ' && !isQuoted && !isOption, isPassword);
        return true;
    }

    private static bool TrySkipSeparator(ReadOnlySpan<byte> text, int separator, bool isNameQuoted, bool isOption, out int start, out bool needsQuotes)
    {
        start = separator + 1;
        needsQuotes = false;
        switch (text[separator])
        {
            case (byte)'=':
                while (start < text.Length && text[start] is (byte)'=' or (byte)'>' or (byte)'~') start++;
                break;
            case (byte)':':
                if (start < text.Length && text[start] is (byte)'=' or (byte)':') start++;
                // A type stands between a name and its value: api_key: str = "..."
                else if (SkipType(text, start) is > 0 and var behind) start = behind;
                break;
            case (byte)'>':
                break;
            case (byte)',' when isNameQuoted:
            case (byte)'(':
                needsQuotes = true;
                break;
            case (byte)' ' when isOption:
                break;
            case (byte)' ':
                break;
            default:
                return false;
        }

        while (start < text.Length && text[start] is (byte)' ' or (byte)'\t') start++;
        if (start >= text.Length) return false;
        // What stands behind these spaces separates, not they.
        return text[separator] != (byte)' ' || !(Separators.Contains(text[start]) || text[start] is (byte)'|' or (byte)'-');
    }

    private static int SkipType(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] == (byte)' ') at++;
        var from = at;
        while (at < text.Length && at - from < 40 && (char.IsAsciiLetterOrDigit((char)text[at]) || text[at] is (byte)'[' or (byte)']' or (byte)'|' or (byte)'&' or (byte)'.' or (byte)' ' or (byte)'?')) at++;
        return at > from && at + 1 < text.Length && text[at] == (byte)'=' && text[at + 1] != (byte)'=' && char.IsAsciiLetter((char)text[from]) ? at + 1 : -1;
    }

    private static bool TryReadValue(ReadOnlySpan<byte> text, int start, bool needsQuotes, out TextSpan value, out bool isQuoted)
    {
        value = default;
        // Python's and C#'s letters before a string.
        var at = start;
        while (at < text.Length && at - start < 3 && text[at] is (byte)'b' or (byte)'r' or (byte)'u' or (byte)'f' or (byte)'B' or (byte)'R' or (byte)'@' or (byte)'$' or (byte)'\\') at++;
        isQuoted = at < text.Length && text[at] is (byte)'"' or (byte)'\'' or (byte)'`';
        if (needsQuotes && !isQuoted) return false;
        if (!isQuoted) at = start;
        var end = isQuoted ? QuotedEnd(text, ref at) : BareEnd(text, at);
        if (end < 0) return false;
        value = SkipScheme(text, new TextSpan(at, end), isQuoted);
        return value.Length > 0;
    }

    private static int QuotedEnd(ReadOnlySpan<byte> text, ref int at)
    {
        var quote = text[at];
        while (at < text.Length && text[at] == quote) at++;
        var rest = text.Slice(at, Math.Min(MaxValueLength, text.Length - at));
        var end = rest.IndexOfAny(quote, (byte)'\n');
        if (end < 0) return -1;
        while (end > 0 && rest[end - 1] == (byte)'\\') end--;
        return at + end;
    }

    private static int BareEnd(ReadOnlySpan<byte> text, int at)
    {
        var rest = text.Slice(at, Math.Min(MaxValueLength, text.Length - at));
        var end = rest.IndexOfAny(EndsBareValue);
        return end < 0 ? at + rest.Length : at + end;
    }

    /// <summary>RFC 9110, section 11.4: the scheme of an Authorization header stands before what it is about.</summary>
    private static TextSpan SkipScheme(ReadOnlySpan<byte> text, TextSpan value, bool isQuoted)
    {
        foreach (var scheme in Schemes)
        {
            var behind = value.Start + scheme.Length + 1;
            if (behind >= text.Length || text[behind - 1] != (byte)' ' || !IsScheme(text.Slice(value.Start, scheme.Length), scheme)) continue;
            return new TextSpan(behind, isQuoted ? Math.Max(behind, value.End) : BareEnd(text, behind));
        }

        return value;
    }

    private static bool IsScheme(ReadOnlySpan<byte> text, string scheme)
    {
        for (var i = 0; i < scheme.Length; i++)
            if ((text[i] | 0x20) != scheme[i]) return false;
        return true;
    }
}
