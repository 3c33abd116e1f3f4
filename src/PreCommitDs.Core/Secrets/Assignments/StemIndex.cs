namespace PreCommitDs.Secrets.Assignments;

/// <summary>Finds where a word of a credential's name may stand: three letters of it, in any case.</summary>
internal static class StemIndex
{
    private const int HeadLength = 3;

    private static readonly string[] Heads = ["key", "tok", "sec", "pas", "pwd", "pwo", "cre", "aut", "bea", "pat", "jwt", "sas", "sig", "psw"];
    private static readonly ulong[] Bits = MakeBits();

    /// <summary>The next place from one on; -1: none.</summary>
    public static int Next(ReadOnlySpan<byte> text, int from)
    {
        var bits = Bits.AsSpan();
        for (var at = from; at <= text.Length - HeadLength; at++)
        {
            var hash = Hash(text[at] | (text[at + 1] << 8) | (text[at + 2] << 16));
            if ((bits[hash >> 6] & (1UL << (hash & 63))) != 0) return at;
        }

        return -1;
    }

    private static ulong[] MakeBits()
    {
        var bits = new ulong[1024];
        foreach (var head in Heads)
        {
            var hash = Hash(head[0] | (head[1] << 8) | (head[2] << 16));
            bits[hash >> 6] |= 1UL << (hash & 63);
        }

        return bits;
    }

    private static int Hash(int head) => (int)(((uint)(head | 0x202020) * 0x9e3779b1u) >> 16);
}
