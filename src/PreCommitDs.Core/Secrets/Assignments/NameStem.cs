namespace PreCommitDs.Secrets.Assignments;

/// <summary>Tells where a word of a credential's name may stand, in any case: the beginnings of those words, and what cannot go on as one.</summary>
internal static class NameStem
{
    /// <summary>The first letters of each word, three or four.</summary>
    public static IReadOnlyList<byte[]> Heads { get; } =
    [
        .. new[] { "key", "toke", "secr", "secu", "pass", "pwd", "pwo", "cred", "auth", "bear", "pat", "jwt", "sas", "sig", "psw" }.Select(static head => System.Text.Encoding.ASCII.GetBytes(head)),
    ];

    /// <summary>Whether one stands at a place. Most of what begins so is another word: <c>path</c>, <c>section</c>, <c>create</c>.</summary>
    public static bool IsAt(ReadOnlySpan<byte> text, int at)
    {
        if (at + 3 > text.Length) return false;
        var head = Lower(text, at) | (Lower(text, at + 1) << 8) | (Lower(text, at + 2) << 16);
        var next = Lower(text, at + 3);
        return head switch
        {
            'k' | ('e' << 8) | ('y' << 16) => next is not ('w' or 'f' or 'e'),
            't' | ('o' << 8) | ('k' << 16) => next == 'e',
            's' | ('e' << 8) | ('c' << 16) => next is 'r' or 'u',
            'p' | ('a' << 8) | ('s' << 16) => next == 's',
            'c' | ('r' << 8) | ('e' << 16) => next == 'd',
            'a' | ('u' << 8) | ('t' << 16) => next == 'h' && !IsAuthor(text, at + 4),
            'b' | ('e' << 8) | ('a' << 16) => next == 'r',
            'p' | ('a' << 8) | ('t' << 16) or 's' | ('a' << 8) | ('s' << 16) or 'j' | ('w' << 8) | ('t' << 16) => !IsLetter(next) || (IsUpper(text, at + 3) && !IsUpper(text, at + 2)),
            's' | ('i' << 8) | ('g' << 16) => next is 'n' || !IsLetter(next),
            'p' | ('w' << 8) | ('d' << 16) or 'p' | ('w' << 8) | ('o' << 16) or 'p' | ('s' << 8) | ('w' << 16) => true,
            _ => false,
        };
    }

    /// <summary>Authors and authorities, but not what is authorized.</summary>
    private static bool IsAuthor(ReadOnlySpan<byte> text, int at) => Lower(text, at) == 'o' && Lower(text, at + 1) == 'r' && !(Lower(text, at + 2) == 'i' && Lower(text, at + 3) is 'z' or 's');

    /// <summary>The byte with letters in lower case; 0 behind the end.</summary>
    private static int Lower(ReadOnlySpan<byte> text, int at) => at < text.Length ? text[at] | 0x20 : 0;

    private static bool IsLetter(int lower) => lower is >= 'a' and <= 'z';

    private static bool IsUpper(ReadOnlySpan<byte> text, int at) => char.IsAsciiLetterUpper((char)text[at]);
}
