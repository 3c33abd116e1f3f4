using System.Text;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Assignments;

/// <summary>The separators of each grammar.</summary>
internal static partial class AssignmentFinder
{
    /// <summary>How far behind a name the end of its element, or the value that is paired with it, may begin.</summary>
    private const int MaxGap = 120;

    /// <summary>Commands that set what follows them to what follows that, with nothing but a space between.</summary>
    private static readonly string[] Setters = ["env", "arg", "setenv", "setx", "set"];

    private static bool TrySeparator(ReadOnlySpan<byte> text, TextSpan name, int at, bool isNameQuoted, out Separator separator)
    {
        if (IsExpansion(text, name.Start)) return TryDefault(text, at, out separator);
        if (TryPaired(text, name, at, out separator)) return true;
        if (IsElement(text, name.Start)) return TryElement(text, at, out separator);
        at = SkipBrackets(text, at, isNameQuoted);
        var next = at;
        while (next < text.Length && IsBlank(text[next]) && next - at < MaxSpaces) next++;
        if (next == text.Length) return false;
        if (AssignmentEnd(text, next) is > 0 and var behind)
        {
            separator = new Separator((byte)'=', behind, IsWholeLine: next == at && text[next] == (byte)'=' && behind < text.Length && !IsBlank(text[behind]) && IsVariableOfLine(text, name));
            return true;
        }

        switch (text[next])
        {
            case (byte)':':
                separator = new Separator((byte)':', SkipType(text, next + 1) is > 0 and var typed ? typed : text[(next + 1)..] is [(byte)':', ..] ? next + 2 : next + 1);
                return true;
            case (byte)'<' when text[(next + 1)..] is [(byte)'-', ..] or [(byte)'<', (byte)'-', ..]:
                separator = new Separator((byte)'=', next + (text[next + 1] == (byte)'-' ? 2 : 3), NeedsQuotes: true);
                return true;
            case (byte)',' when isNameQuoted && IsFirstArgument(text, name.Start):
            case (byte)'(' or (byte)'{' when !isNameQuoted:
                separator = new Separator(text[next], next + 1, NeedsQuotes: true, IsLoose: text[next] == (byte)'(');
                return true;
            case (byte)'-' when next > at && text[(next + 1)..] is [(byte)' ', ..]:
                separator = new Separator((byte)'-', next + 2, NeedsQuotes: true);
                return true;
            case (byte)'|' when next > at:
                separator = new Separator((byte)' ', next + 1, IsLoose: true);
                return true;
            case (byte)'i' when next > at && text[(next + 1)..] is [(byte)'s', (byte)' ', ..]:
                separator = new Separator((byte)' ', next + 3, IsLoose: true);
                return true;
            case >= (byte)'0' and <= (byte)'9' when next > at && text[(next + 1)..] is [(byte)':', (byte)' ', ..]:
                separator = new Separator((byte)':', next + 2);
                return true;
            default:
                var isSet = text[name.Start] == (byte)'-' || IsSetter(text, name.Start) || IsOfLogin(text, name.Start) || IsStatement(text, name, next);
                separator = new Separator((byte)' ', next, IsLoose: !isSet);
                return next > at && text[next] is not ((byte)'=' or (byte)':' or (byte)'>' or (byte)',' or (byte)'(' or (byte)'-' or (byte)'|');
        }
    }

    /// <summary><c>${X}</c> of shells and compose files.</summary>
    private static bool IsExpansion(ReadOnlySpan<byte> text, int start) => start > 1 && text[start - 1] == (byte)'{' && text[start - 2] == (byte)'$';

    /// <summary><c>${X:-default}</c> and <c>${X-default}</c>.</summary>
    private static bool TryDefault(ReadOnlySpan<byte> text, int at, out Separator separator)
    {
        if (at < text.Length && text[at] == (byte)':') at++;
        separator = new Separator((byte)'=', at + 1);
        return at < text.Length && text[at] is (byte)'-' or (byte)'=';
    }

    /// <summary>Indices and casts: <c>environ["X"]</c>, <c>char key[32]</c>, <c>(X)</c>.</summary>
    private static int SkipBrackets(ReadOnlySpan<byte> text, int at, bool isNameQuoted)
    {
        while (isNameQuoted && at < text.Length && text[at] is (byte)']' or (byte)')') at++;
        if (at == text.Length || text[at] != (byte)'[') return at;
        var close = text.Slice(at, Math.Min(12, text.Length - at)).IndexOf((byte)']');
        return close < 0 ? at : at + close + 1;
    }

    /// <summary>Behind <c>=</c>, <c>=&gt;</c>, <c>==</c>, <c>:=</c>, <c>?=</c>, <c>+=</c>, <c>.=</c>, <c>||=</c> and their like; -1: none of these.</summary>
    private static int AssignmentEnd(ReadOnlySpan<byte> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && text[end] is (byte)'+' or (byte)'.' or (byte)'?' or (byte)':' or (byte)'|' or (byte)'!') end++;
        if (end == text.Length || text[end] != (byte)'=') return -1;
        while (end < text.Length && text[end] is (byte)'=' or (byte)'>' or (byte)'~') end++;
        return end;
    }

    /// <summary>A type stands between a name and its value: <c>api_key: str = "..."</c>.</summary>
    private static int SkipType(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] == (byte)' ') at++;
        var from = at;
        while (at < text.Length && at - from < 40 && (char.IsAsciiLetterOrDigit((char)text[at]) || text[at] is (byte)'[' or (byte)']' or (byte)'|' or (byte)'&' or (byte)'.' or (byte)' ' or (byte)'?')) at++;
        return at > from && at + 1 < text.Length && text[at] == (byte)'=' && text[at + 1] != (byte)'=' && char.IsAsciiLetter((char)text[from]) ? at + 1 : -1;
    }

    /// <summary>Whether a quoted name is the first argument of a call, as in <c>getenv("X", "...")</c>; in a list of words its neighbour is no value.</summary>
    private static bool IsFirstArgument(ReadOnlySpan<byte> text, int start)
    {
        while (start > 0 && (IsQuote(text[start - 1]) || text[start - 1] == (byte)'\\')) start--;
        return start > 0 && text[start - 1] == (byte)'(';
    }

    /// <summary>Whether a name is in capitals and nothing of the line stands before it but what declares it.</summary>
    private static bool IsVariableOfLine(ReadOnlySpan<byte> text, TextSpan name)
    {
        var start = name.Start;
        if (name.Of(text).ContainsAnyInRange((byte)'a', (byte)'z')) return false;
        var before = text[Math.Max(0, start - 16)..start];
        before = before[(before.LastIndexOf((byte)'\n') + 1)..].Trim(" \t"u8);
        return before.IsEmpty || before.SequenceEqual("export"u8) || before.SequenceEqual("ENV"u8) || before.SequenceEqual("ARG"u8) || before.SequenceEqual("-"u8) || before.SequenceEqual("set"u8) || before.EndsWith(" -e"u8) || before.EndsWith("-env"u8);
    }

    /// <summary>What SQL and PowerShell write without anything between: <c>PASSWORD '...'</c>, <c>ConvertTo-SecureString "..."</c>.</summary>
    private static bool IsStatement(ReadOnlySpan<byte> text, TextSpan name, int next) =>
        name.Of(text).EndsWith("SecureString"u8) || (text[next] == (byte)'\'' && name.Of(text).SequenceEqual("PASSWORD"u8));

    private static bool IsSetter(ReadOnlySpan<byte> text, int start)
    {
        if (start == 0 || !IsBlank(text[start - 1])) return false;
        var before = text[Math.Max(0, start - 12)..(start - 1)];
        before = before[(before.LastIndexOf((byte)'\n') + 1)..].Trim(" \t"u8);
        foreach (var setter in Setters)
            if (Ascii.EqualsIgnoreCase(before, setter)) return true;
        return false;
    }
}
