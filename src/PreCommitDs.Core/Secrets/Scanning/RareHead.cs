using PreCommitDs.Secrets.Judgement;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>Chooses of a literal the four bytes that text holds least often: what is looked for then is seldom found for nothing.</summary>
internal static class RareHead
{
    /// <summary>These bytes, fewer where the literal has no more, as the scan compares them (letters in lower case), and where in it they begin.</summary>
    public static string Of(string literal, out int offset)
    {
        offset = In(System.Text.Encoding.ASCII.GetBytes(literal));
        return string.Create(Math.Min(CandidateScan.HeadLength, literal.Length), (literal, offset), static (head, from) =>
        {
            for (var i = 0; i < head.Length; i++) head[i] = (char)(from.literal[from.offset + i] | 0x20);
        });
    }

    /// <summary>Where in the literal these begin.</summary>
    public static int In(ReadOnlySpan<byte> literal)
    {
        var (best, rarest) = (0, -1.0);
        for (var at = 0; at <= literal.Length - CandidateScan.HeadLength; at++)
        {
            var rarity = Rarity(literal.Slice(at, CandidateScan.HeadLength));
            if (rarity > rarest) (best, rarest) = (at, rarity);
        }

        return best;
    }

    private static double Rarity(ReadOnlySpan<byte> head) => Pair(head[0], head[1]) + Pair(head[1], head[2]) + Pair(head[2], head[3]);

    /// <summary>Bits, as <see cref="LetterPairs"/> has them for letters of one case; what changes in kind is rarer.</summary>
    private static double Pair(byte first, byte second)
    {
        var (isFirst, isSecond) = (char.IsAsciiLetter((char)first), char.IsAsciiLetter((char)second));
        if (!isFirst || !isSecond) return isFirst == isSecond ? 7 : 6;
        var cost = LetterPairs.Cost(first, second);
        return char.IsAsciiLetterUpper((char)second) ? cost + (char.IsAsciiLetterUpper((char)first) ? 2 : 5) : cost;
    }
}
