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

    private static readonly SearchValues<byte> Separators = SearchValues.Create("=:>,( "u8);
    private static readonly SearchValues<byte> EndsBareValue = SearchValues.Create(" \t\r\n\"'`,;&|<>(){}[]\\"u8);

    /// <summary>Adds what is found, in the order of the text.</summary>
    public static void Find(ReadOnlySpan<byte> text, List<Assignment> found)
    {
        var at = 0;
        while (text[at..].IndexOfAny(Separators) is >= 0 and var next)
        {
            at += next;
            if (TryRead(text, at, out var assignment))
            {
                found.Add(assignment);
                at = Math.Max(at + 1, assignment.Value.End);
            }
            else at++;
        }
    }

    private static bool TryRead(ReadOnlySpan<byte> text, int separator, out Assignment assignment)
    {
        assignment = default;
        if (!TryReadName(text, separator, out var name, out var isNameQuoted, out var isOption)) return false;
        if (!CredentialName.IsCredential(name.Of(text), out var isPassword)) return false;
        if (!TrySkipSeparator(text, separator, isNameQuoted, isOption, out var start, out var needsQuotes)) return false;
        if (!TryReadValue(text, start, needsQuotes, out var value, out var isQuoted)) return false;
        assignment = new Assignment(name, value, isQuoted, text[separator] == (byte)' ' && !isQuoted && !isOption, isPassword);
        return true;
    }

    /// <summary>Reads backwards: spaces, closing brackets and quotes, then the name.</summary>
    private static bool TryReadName(ReadOnlySpan<byte> text, int separator, out TextSpan name, out bool isQuoted, out bool isOption)
    {
        (name, isQuoted, isOption) = (default, false, false);
        var end = separator;
        while (end > 0 && text[end - 1] is (byte)' ' or (byte)'\t' && separator - end < 40) end--;
        // A space separates only where nothing else does.
        if (text[separator] == (byte)' ' && end != separator) return false;
        while (end > 0 && text[end - 1] is (byte)']' or (byte)')') end--;
        while (end > 0 && text[end - 1] is (byte)'"' or (byte)'\'' or (byte)'`' or (byte)'\\')
        {
            isQuoted = true;
            end--;
        }

        var start = end;
        while (start > 0 && end - start < MaxNameLength && (char.IsAsciiLetterOrDigit((char)text[start - 1]) || text[start - 1] is (byte)'_' or (byte)'-' or (byte)'.')) start--;
        if (end - start < 2) return false;
        isOption = text[start] == (byte)'-';
        name = new TextSpan(start, end);
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
        value = SkipScheme(text, new TextSpan(at, end));
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

    private static TextSpan SkipScheme(ReadOnlySpan<byte> text, TextSpan value)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["Bearer ", "bearer ", "Basic ", "basic ", "Token ", "token ", "ApiKey "])
        {
            var span = value.Of(text);
            if (span.Length <= scheme.Length) continue;
            var isThere = true;
            for (var i = 0; i < scheme.Length && isThere; i++) isThere = span[i] == scheme[i];
            if (isThere) return new TextSpan(value.Start + scheme.Length, value.End);
        }

        return value;
    }
}
