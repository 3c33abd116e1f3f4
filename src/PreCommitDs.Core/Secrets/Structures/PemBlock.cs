using PreCommitDs.Formats.Json;
using PreCommitDs.Secrets.Checks;

namespace PreCommitDs.Secrets.Structures;

/// <summary>A private key between its BEGIN and END lines, however these are written in strings of programs.</summary>
/// <remarks>RFC 7468; RFC 4716 and OpenSSH's PROTOCOL.key; RFC 9580, section 6.2.</remarks>
internal static class PemBlock
{
    private const int MaxLength = 64 * 1024;
    private const int MaxLabel = 40;

    /// <summary>Adds the places of private keys, encrypted ones too: their passphrases can be guessed.</summary>
    public static void Find(ReadOnlySpan<byte> text, List<TextSpan> found)
    {
        var at = 0;
        while (text[at..].IndexOf("-----BEGIN "u8) is >= 0 and var next)
        {
            var start = at + next;
            at = start + 11;
            var label = text.Slice(at, Math.Min(MaxLabel, text.Length - at));
            if (label.IndexOf("PRIVATE KEY"u8) < 0) continue;
            var block = text.Slice(start, Math.Min(MaxLength, text.Length - start));
            var end = block.IndexOf("-----END "u8);
            if (end < 0) continue;
            var close = block[(end + 9)..].IndexOf("-----"u8);
            if (close < 0 || close > MaxLabel) continue;
            block = block[..(end + 9 + close + 5)];
            if (PemPrivateKey.KindOf(block) is PemKind.None or PemKind.Public) continue;
            found.Add(new TextSpan(start, start + block.Length));
            at = start + block.Length;
        }
    }
}
