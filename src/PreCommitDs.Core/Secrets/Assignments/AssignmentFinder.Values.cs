using System.Buffers;
using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Assignments;

/// <summary>Where values begin and end.</summary>
internal static partial class AssignmentFinder
{
    private const int MaxPieces = 16;

    private static readonly SearchValues<byte> EndsBareValue = SearchValues.Create(" \t\r\n\"'`,;&|<>(){}[]\\"u8);
    private static readonly SearchValues<byte> EndsWholeLine = SearchValues.Create(" \t\r\n\"'`<>"u8);

    private static readonly string[] Schemes = ["bearer", "basic", "token", "apikey"];
    private static readonly string[] Wrappers = ["SecretStr", "Secret", "str", "bytes", "String", "string", "Some", "SecureString", "b64decode", "encode", "Text", "Value"];

    /// <summary>Where a value may begin behind a separator; -1: nowhere.</summary>
    private static int SkipToValue(ReadOnlySpan<byte> text, int at, ref Separator separator)
    {
        var start = SkipBlanks(text, at);
        if (start == text.Length) return -1;
        if (separator.Kind == (byte)'>')
        {
            start = SkipSpace(text, start);
            return text[start..].StartsWith("<![CDATA["u8) ? start + 9 : start;
        }

        if (separator.Kind is (byte)'(' or (byte)'{' or (byte)',') return SkipSpace(text, start);
        if (separator.Kind is not ((byte)'=' or (byte)':')) return start;
        // YAML's literal and folded scalars begin on the next line.
        if (separator.Kind == (byte)':' && text[start] is (byte)'|' or (byte)'>' && IsBlockScalar(text[(start + 1)..])) return SkipSpace(text, start + 1 + text[(start + 1)..].IndexOf((byte)'\n'));
        var isWrapped = text[start] == (byte)'(' || (text[start] == (byte)'\\' && text[(start + 1)..] is [(byte)'\n' or (byte)'\r', ..]);
        if (!isWrapped && text[start] is not ((byte)'\n' or (byte)'\r')) return SkipWrapper(text, start);
        separator = separator with { NeedsQuotes = true };
        return SkipSpace(text, isWrapped ? start + 1 : start);
    }

    private static int SkipBlanks(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && IsBlank(text[at])) at++;
        return at;
    }

    private static int SkipSpace(ReadOnlySpan<byte> text, int at)
    {
        var from = at;
        while (at < text.Length && at - from < MaxGap && text[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at++;
        return at == text.Length ? -1 : at;
    }

    private static bool IsBlockScalar(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        return end is >= 0 and < 8 && text[..end].TrimStart("+-0123456789"u8).Trim(" \r\t"u8).IsEmpty;
    }

    /// <summary>A call that only says what kind of string it is: <c>SecretStr("...")</c>.</summary>
    private static int SkipWrapper(ReadOnlySpan<byte> text, int at)
    {
        foreach (var wrapper in Wrappers)
        {
            if (text.Length - at <= wrapper.Length + 1 || text[at + wrapper.Length] != (byte)'(' || !IsQuote(text[at + wrapper.Length + 1])) continue;
            if (AsciiText.Begins(text[at..], wrapper)) return at + wrapper.Length + 1;
        }

        return at;
    }

    private static bool TryReadValue(ReadOnlySpan<byte> text, int start, Separator separator, out TextSpan value, out bool isQuoted)
    {
        value = default;
        // Python's and C#'s letters before a string.
        var at = start;
        while (at < text.Length && at - start < 3 && text[at] is (byte)'b' or (byte)'r' or (byte)'u' or (byte)'f' or (byte)'B' or (byte)'R' or (byte)'@' or (byte)'$' or (byte)'\\') at++;
        isQuoted = at < text.Length && IsQuote(text[at]);
        if (separator.NeedsQuotes && !isQuoted) return false;
        if (!isQuoted)
        {
            value = SkipScheme(text, new TextSpan(start, BareEnd(text, start, separator.IsWholeLine)), isQuoted);
            return value.Length > 0;
        }

        value = Trimmed(text, SkipScheme(text, LongestPiece(text, at, out var behind), isQuoted));
        // A string that is one of several arguments may be anything.
        return value.Length > 0 && (separator.Kind is not ((byte)'(' or (byte)',') || ClosesCall(text, behind));
    }

    private static bool ClosesCall(ReadOnlySpan<byte> text, int at)
    {
        at = SkipSpace(text, at);
        return at >= 0 && text[at] is (byte)')' or (byte)'\\';
    }

    private static TextSpan Trimmed(ReadOnlySpan<byte> text, TextSpan value)
    {
        var (start, end) = (value.Start, value.End);
        while (start < end && text[start] is (byte)' ' or (byte)'\t') start++;
        while (end > start && text[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r') end--;
        return new TextSpan(start, end);
    }

    /// <summary>Of a string that is written in several pieces, one behind the other or with a plus between, the longest.</summary>
    private static TextSpan LongestPiece(ReadOnlySpan<byte> text, int at, out int behind)
    {
        var longest = default(TextSpan);
        behind = at;
        for (var piece = 0; piece < MaxPieces; piece++)
        {
            var start = at;
            var end = QuotedEnd(text, ref start, out behind);
            if (end < 0) break;
            if (end - start > longest.Length) longest = new TextSpan(start, end);
            at = SkipSpace(text, behind);
            if (at >= 0 && text[at] is (byte)'+' or (byte)'.' or (byte)'\\') at = SkipSpace(text, at + 1);
            if (at < 0 || !IsQuote(text[at])) break;
        }

        return longest;
    }

    private static int QuotedEnd(ReadOnlySpan<byte> text, ref int at, out int behind)
    {
        var (quote, open) = (text[at], at);
        while (at < text.Length && text[at] == quote) at++;
        behind = at;
        // Two of them hold nothing, three and more begin a long string, of which the first line counts.
        if (at - open == 2) return at;
        if (at - open > 2) while (at < text.Length && text[at] is (byte)'\\' or (byte)'\r' or (byte)'\n') at++;
        var rest = text.Slice(at, Math.Min(MaxValueLength, text.Length - at));
        var end = rest.IndexOfAny(quote, (byte)'\n');
        if (end < 0) return -1;
        behind = at + end + 1;
        while (end > 0 && rest[end - 1] is (byte)'\\' or (byte)'\r') end--;
        return at + end;
    }

    private static int BareEnd(ReadOnlySpan<byte> text, int at, bool isWholeLine)
    {
        var rest = text.Slice(at, Math.Min(MaxValueLength, text.Length - at));
        var end = rest.IndexOfAny(isWholeLine ? EndsWholeLine : EndsBareValue);
        end = end < 0 ? rest.Length : end;
        // What follows a command or an argument is no part of it.
        while (isWholeLine && end > 0 && rest[end - 1] is (byte)';' or (byte)',') end--;
        return at + end;
    }

    /// <summary>RFC 9110, section 11.4: the scheme of an Authorization header stands before what it is about.</summary>
    private static TextSpan SkipScheme(ReadOnlySpan<byte> text, TextSpan value, bool isQuoted)
    {
        foreach (var scheme in Schemes)
        {
            var behind = value.Start + scheme.Length + 1;
            if (behind >= text.Length || text[behind - 1] != (byte)' ' || !AsciiText.BeginsInAnyCase(text[value.Start..], scheme)) continue;
            return new TextSpan(behind, isQuoted ? Math.Max(behind, value.End) : BareEnd(text, behind, isWholeLine: false));
        }

        return value;
    }
}
