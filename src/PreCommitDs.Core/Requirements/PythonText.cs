using System.Globalization;
using System.Text;

namespace PreCommitDs.Requirements;

/// <summary>Character classes as Python has them, since the grammars of PEP 440 and 508 are given as Python expressions.</summary>
internal static class PythonText
{
    /// <summary>Whitespace; unlike .NET's, it includes the four information separators.</summary>
    public static bool IsSpace(char unit) =>
        unit is (>= '\t' and <= '\r') or (>= '\x1c' and <= ' ') or '\x85' or '\xa0' || (unit > '\xff' && char.IsWhiteSpace(unit));

    /// <summary>The place of the first unit from <paramref name="at"/> on that is no whitespace.</summary>
    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsSpace(text[at])) at++;
        return at;
    }

    /// <summary>The place of the first unit from <paramref name="at"/> on that is no space or tab, which is all that PEP 508 takes between words.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at;
    }

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && IsSpace(text[end - 1])) end--;
        return text[SkipSpaces(text[..end], 0)..end];
    }

    /// <summary>Whether a word begins or ends at <paramref name="at"/>.</summary>
    public static bool IsWordBoundary(ReadOnlySpan<char> text, int at) => IsWordBefore(text[..at]) != IsWordAfter(text[at..]);

    /// <summary>Whether <paramref name="word"/> stands at <paramref name="at"/> and ends there.</summary>
    public static bool HasWord(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> word) =>
        text[at..].StartsWith(word) && !IsWordAfter(text[(at + word.Length)..]);

    private static bool IsWordBefore(ReadOnlySpan<char> text)
    {
        Rune.DecodeLastFromUtf16(text, out var rune, out _);
        return IsWord(rune);
    }

    private static bool IsWordAfter(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out _);
        return IsWord(rune);
    }

    /// <summary>Letters, numbers of every kind, and the underscore. What is no rune is read as U+FFFD, which is none of them.</summary>
    private static bool IsWord(Rune rune) =>
        rune.Value == '_' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
