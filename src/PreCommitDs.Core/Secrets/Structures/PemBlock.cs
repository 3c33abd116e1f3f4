using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Structures;

/// <summary>A private key between its BEGIN and END lines, however these are written in strings of programs.</summary>
/// <remarks>RFC 7468; RFC 4716 and OpenSSH's PROTOCOL.key; RFC 9580, section 6.2.</remarks>
internal static class PemBlock
{
    private const int MaxLength = 64 * 1024;
    private const int MaxLabel = 40;

    private static ReadOnlySpan<byte> Begin => "-----BEGIN "u8;

    /// <summary>Adds the places of private keys, encrypted ones too: their passphrases can be guessed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchors">Where what it begins with stands, in the order of the text.</param>
    /// <param name="found">What it is added to.</param>
    public static void Find(ReadOnlySpan<byte> text, List<int> anchors, List<TextSpan> found)
    {
        var end = -1;
        for (var i = 0; i < anchors.Count; i++)
        {
            var (begin, behind) = (anchors[i], anchors[i] + Begin.Length);
            var start = i + 1 < anchors.Count ? anchors[i + 1] : -1;
            if (end < behind)
            {
                end = text[behind..].IndexOf("-----END "u8);
                if (end < 0) return;
                end += behind;
            }

            // An END belongs to the last BEGIN before it.
            if ((start >= 0 && start < end) || end - begin > MaxLength) continue;
            var label = text.Slice(behind, Math.Min(MaxLabel, text.Length - behind));
            var close = text.Slice(end + 9, Math.Min(MaxLabel, text.Length - end - 9)).IndexOf("-----"u8);
            if (close < 0 || label.IndexOf("PRIVATE KEY"u8) < 0) continue;
            var block = text[begin..(end + 9 + close + 5)];
            if (PemPrivateKey.KindOf(block) is PemKind.None or PemKind.Public) continue;
            found.Add(new TextSpan(begin, begin + block.Length));
        }
    }
}
