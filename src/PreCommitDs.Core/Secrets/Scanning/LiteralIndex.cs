namespace PreCommitDs.Secrets.Scanning;

/// <summary>
/// Finds where any of many literals may stand: a bit for each hash of their first three bytes tells at nearly every place of a text
/// that none does.
/// </summary>
internal sealed class LiteralIndex
{
    private const int HashedBytes = 3;

    private readonly ulong[] _bits = new ulong[1024];
    private readonly Dictionary<int, SecretRule[]> _rules;

    public LiteralIndex(IReadOnlyList<SecretRule> rules)
    {
        var byHead = new Dictionary<int, List<SecretRule>>();
        foreach (var rule in rules)
        {
            var head = rule.Literal[0] | (rule.Literal[1] << 8) | (rule.Literal[2] << 16);
            var hash = Hash(head);
            _bits[hash >> 6] |= 1UL << (hash & 63);
            if (!byHead.TryGetValue(head, out var list)) byHead[head] = list = [];
            list.Add(rule);
        }

        // Where several match, the one whose literal says more comes first.
        _rules = byHead.ToDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(rule => rule.Literal.Length).ToArray());
    }

    /// <summary>The next place from one on where a literal may begin, and the rules whose it may be; -1: none.</summary>
    public int Next(ReadOnlySpan<byte> text, int from, out SecretRule[] rules)
    {
        for (var at = from; at <= text.Length - HashedBytes; at++)
        {
            var head = text[at] | (text[at + 1] << 8) | (text[at + 2] << 16);
            var hash = Hash(head);
            if ((_bits[hash >> 6] & (1UL << (hash & 63))) != 0 && _rules.TryGetValue(head, out rules!)) return at;
        }

        rules = [];
        return -1;
    }

    private static int Hash(int head) => (int)(((uint)head * 0x9e3779b1u) >> 16);
}
