using PreCommitDs.Secrets.Scanning;

namespace PreCommitDs.Secrets.Vendors;

/// <summary>Finds where names of issuers stand in a text, in any case, their words joined or not.</summary>
internal sealed class IssuerIndex
{
    private const int HeadLength = CandidateScan.HeadLength;

    /// <summary>What declarations say behind the issuer, to name a credential.</summary>
    private static readonly string[] Endings = ["api", "key", "token", "secret", "auth", "access", "client", "app", "bot", "private", "root", "cert", "application", "consumer", "integration", "session"];

    private readonly Dictionary<int, List<IssuerName>> _names = [];

    /// <param name="rules">Whose names are looked for.</param>
    /// <param name="scan">What is told to look for the beginnings of these.</param>
    public IssuerIndex(IReadOnlyList<VendorRule> rules, CandidateScan scan)
    {
        foreach (var rule in rules)
            foreach (var stem in rule.Stems) Add(stem, rule, scan);
        // Where several match, the longest says most.
        foreach (var names in _names.Values) names.Sort(static (a, b) => b.Name.Length.CompareTo(a.Name.Length));
    }

    /// <summary>The issuer that is named at a place, and the place behind the name; null: none.</summary>
    public IssuerName? At(ReadOnlySpan<byte> text, int at, out int end)
    {
        end = -1;
        if (at > text.Length - HeadLength || !_names.TryGetValue(Lower(text[at] | (text[at + 1] << 8) | (text[at + 2] << 16) | (text[at + 3] << 24)), out var names)) return null;
        foreach (var name in names)
        {
            end = EndOf(text, at, name.Name);
            if (end >= 0) return name;
        }

        return null;
    }

    private void Add(string stem, VendorRule rule, CandidateScan scan)
    {
        var name = stem;
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.Ordinal) && name.Length - ending.Length >= HeadLength) name = name[..^ending.Length];
        if (name.Length < HeadLength) return;
        var head = name[0] | (name[1] << 8) | (name[2] << 16) | (name[3] << 24);
        scan.AddIssuer([(byte)name[0], (byte)name[1], (byte)name[2], (byte)name[3]]);
        if (!_names.TryGetValue(head, out var names)) _names[head] = names = [];
        var known = names.Find(known => known.Name == name);
        if (known is null) names.Add(new IssuerName(name, name.Length < stem.Length, [rule]));
        else if (!known.Rules.Contains(rule)) known.Rules.Add(rule);
    }

    /// <summary>Where a name ends whose words may stand apart; -1: it is not there, or within another word.</summary>
    private static int EndOf(ReadOnlySpan<byte> text, int at, string name)
    {
        if (at > 0 && char.IsAsciiLetterOrDigit((char)text[at - 1]) && !(char.IsAsciiLetterLower((char)text[at - 1]) && char.IsAsciiLetterUpper((char)text[at]))) return -1;
        for (var i = 0; i < name.Length; i++, at++)
        {
            if (i > 0 && at + 1 < text.Length && text[at] is (byte)'_' or (byte)'-' or (byte)'.' or (byte)' ') at++;
            if (at >= text.Length || (text[at] is >= (byte)'A' and <= (byte)'Z' ? text[at] | 0x20 : text[at]) != name[i]) return -1;
        }

        return at;
    }

    /// <summary>Digits hold the bit already; what is neither letter nor digit is told apart later.</summary>
    private static int Lower(int head) => head | 0x20202020;
}
