using System.Text;

namespace PreCommitDs.Secrets.Judgement;

/// <summary>Compares bytes of a text with words of the program.</summary>
internal static class AsciiText
{
    /// <summary>Whether a text begins with a word of ASCII.</summary>
    public static bool Begins(ReadOnlySpan<byte> text, ReadOnlySpan<char> word) => text.Length >= word.Length && Ascii.Equals(text[..word.Length], word);

    /// <summary>The same, in any case.</summary>
    public static bool BeginsInAnyCase(ReadOnlySpan<byte> text, ReadOnlySpan<char> word) => text.Length >= word.Length && Ascii.EqualsIgnoreCase(text[..word.Length], word);
}
