namespace PreCommitDs.Secrets.Vendors;

/// <summary>Finds which issuers are named in a name: their stems by the first letters of these.</summary>
internal sealed class StemTable
{
    private const int HeadLength = 2;
    private readonly Dictionary<int, List<(string Stem, int Rule)>> _stems = [];
    private readonly IReadOnlyList<VendorRule> _rules;

    public StemTable(IReadOnlyList<VendorRule> rules)
    {
        _rules = rules;
        for (var rule = 0; rule < rules.Count; rule++)
        {
            foreach (var stem in rules[rule].Stems)
            {
                var head = Head(stem);
                if (!_stems.TryGetValue(head, out var list)) _stems[head] = list = [];
                list.Add((stem, rule));
            }
        }
    }

    /// <summary>The rules of the issuers that are named, in their order.</summary>
    /// <param name="name">Lower-case letters and digits alone.</param>
    public List<VendorRule> In(ReadOnlySpan<char> name)
    {
        var numbers = new SortedSet<int>();
        for (var at = 0; at + HeadLength <= name.Length; at++)
        {
            if (!_stems.TryGetValue(Head(name[at..]), out var list)) continue;
            foreach (var (stem, rule) in list)
                if (name[at..].StartsWith(stem)) numbers.Add(rule);
        }

        var named = new List<VendorRule>(numbers.Count);
        foreach (var number in numbers) named.Add(_rules[number]);
        return named;
    }

    private static int Head(ReadOnlySpan<char> text) => text[0] | (text[1] << 16);
}
