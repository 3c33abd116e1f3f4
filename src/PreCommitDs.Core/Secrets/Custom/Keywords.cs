using System.Text;

namespace PreCommitDs.Secrets.Custom;

/// <summary>Words of which one has to stand before a secret, on its line or the one above, in whatever case.</summary>
internal sealed class Keywords(IEnumerable<string> words)
{
    /// <summary>How far before a secret they may stand, as for the rules that are known here.</summary>
    private const int Reach = 200;

    private readonly byte[][] _words = [.. words.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Whether one stands before a place, or none has to.</summary>
    public bool StandBefore(ReadOnlySpan<byte> text, int offset)
    {
        if (_words.Length == 0) return true;
        var before = text[Math.Max(0, offset - Reach)..offset];
        var line = before.LastIndexOf((byte)'\n');
        return AreIn(before[((line < 0 ? -1 : before[..line].LastIndexOf((byte)'\n')) + 1)..]);
    }

    /// <summary>Whether a text holds one, or need not.</summary>
    public bool AreIn(ReadOnlySpan<byte> text)
    {
        foreach (var word in _words)
            if (Holds(text, word)) return true;
        return _words.Length == 0;
    }

    private static bool Holds(ReadOnlySpan<byte> text, byte[] word)
    {
        var (lower, upper) = ((byte)char.ToLowerInvariant((char)word[0]), (byte)char.ToUpperInvariant((char)word[0]));
        while (text.Length >= word.Length && text.IndexOfAny(lower, upper) is >= 0 and var at && at <= text.Length - word.Length)
        {
            if (Ascii.EqualsIgnoreCase(text.Slice(at, word.Length), word) || text.Slice(at, word.Length).SequenceEqual(word)) return true;
            text = text[(at + 1)..];
        }

        return false;
    }
}
