using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Assignments;

/// <summary>Names and values that stand in fields of their own.</summary>
internal static partial class AssignmentFinder
{
    /// <summary><c>&lt;password&gt;</c>, <c>&lt;ns:password attribute="x"&gt;</c>.</summary>
    private static bool IsElement(ReadOnlySpan<byte> text, int start)
    {
        if (start > 0 && text[start - 1] == (byte)':')
        {
            var prefix = start - 1;
            while (prefix > 0 && start - prefix < 24 && IsNameByte(text[prefix - 1])) prefix--;
            start = prefix;
        }

        return start > 0 && text[start - 1] == (byte)'<';
    }

    private static bool TryElement(ReadOnlySpan<byte> text, int at, out Separator separator)
    {
        separator = default;
        var rest = text.Slice(at, Math.Min(MaxGap, text.Length - at));
        var end = rest.IndexOfAny((byte)'>', (byte)'<', (byte)'\n');
        if (end < 0 || rest[end] != (byte)'>' || (end > 0 && rest[end - 1] == (byte)'/') || (end > 0 && !IsBlank(rest[0]))) return false;
        separator = new Separator((byte)'>', at + end + 1);
        return true;
    }

    /// <summary>
    /// A value in a field beside that of its name: <c>- name: X</c> and <c>value: Y</c> of Kubernetes, <c>key="X" value="Y"</c> of .NET,
    /// <c>{"Name": "X", "Value": "Y"}</c> of clouds.
    /// </summary>
    private static bool TryPaired(ReadOnlySpan<byte> text, TextSpan name, int at, out Separator separator)
    {
        separator = default;
        var gap = at;
        while (gap < text.Length && gap - at < MaxGap && text[gap] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or (byte)';') gap++;
        if (gap == at) return false;
        while (gap < text.Length && (IsQuote(text[gap]) || text[gap] == (byte)'\\')) gap++;
        if (text.Length - gap < 6 || !IsValueWord(text[gap..]) || !IsNamed(text, name.Start)) return false;
        gap += 5;
        while (gap < text.Length && (IsQuote(text[gap]) || IsBlank(text[gap]) || text[gap] == (byte)'\\')) gap++;
        if (gap == text.Length || text[gap] is not ((byte)'=' or (byte)':')) return false;
        separator = new Separator(text[gap], gap + 1);
        return true;
    }

    /// <summary>The second of two strings: <c>auth=("user", "password")</c>, <c>HTTPBasicAuth("user", "password")</c>, <c>new NetworkCredential("user", "password")</c>.</summary>
    private static bool TryLogin(ReadOnlySpan<byte> text, TextSpan name, int at, out TextSpan password)
    {
        password = default;
        if (!name.Of(text).EndsWith("auth"u8) && !name.Of(text).EndsWith("Auth"u8) && !name.Of(text).EndsWith("Credential"u8)) return false;
        at = SkipBlanks(text, at);
        if (at < text.Length && text[at] is (byte)'=' or (byte)':') at = SkipBlanks(text, at + 1);
        if (at == text.Length || text[at] != (byte)'(') return false;
        at = SkipSpace(text, at + 1);
        if (at < 0 || !IsQuote(text[at]) || QuotedEnd(text, ref at, out var behind) < 0) return false;
        at = SkipSpace(text, behind);
        if (at < 0 || text[at] != (byte)',') return false;
        at = SkipSpace(text, at + 1);
        if (at < 0 || !IsQuote(text[at])) return false;
        var start = at;
        var end = QuotedEnd(text, ref start, out behind);
        if (end < 0 || !ClosesCall(text, behind)) return false;
        password = new TextSpan(start, end);
        return password.Length > 0;
    }

    /// <summary>Behind the login of an entry of a netrc file, on its line or the next.</summary>
    private static bool IsOfLogin(ReadOnlySpan<byte> text, int start)
    {
        var before = text[Math.Max(0, start - MaxGap)..start].TrimEnd(" \t\r\n"u8);
        var user = before.LastIndexOfAny(" \t\n"u8);
        return user > 0 && before[..user].TrimEnd(" \t"u8) is var login && login.EndsWith("login"u8) && (login.Length == 5 || login[^6] is (byte)' ' or (byte)'\t' or (byte)'\n');
    }

    private static bool IsValueWord(ReadOnlySpan<byte> text) =>
        AsciiText.BeginsInAnyCase(text, "value") && !IsNameByte(text[5]);

    /// <summary>Whether a name is what a field called name, key, id or variable is set to.</summary>
    private static bool IsNamed(ReadOnlySpan<byte> text, int start)
    {
        while (start > 0 && (IsQuote(text[start - 1]) || IsBlank(text[start - 1]) || text[start - 1] == (byte)'\\')) start--;
        if (start == 0 || text[start - 1] is not ((byte)'=' or (byte)':')) return false;
        start--;
        while (start > 0 && (IsQuote(text[start - 1]) || IsBlank(text[start - 1]) || text[start - 1] == (byte)'\\')) start--;
        return start > 2 && ((text[start - 1] | 0x20) is 'e' or 'y' || (text[start - 1] | 0x20) == 'd');
    }
}
