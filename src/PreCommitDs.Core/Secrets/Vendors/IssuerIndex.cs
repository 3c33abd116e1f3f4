using PreCommitDs.Secrets.Scanning;

namespace PreCommitDs.Secrets.Vendors;

/// <summary>Finds where names of issuers stand in a text, in any case, their words joined or not.</summary>
internal sealed class IssuerIndex
{
    private const int HeadLength = CandidateScan.HeadLength;

    /// <summary>What declarations say behind the issuer, to name a credential.</summary>
    private static readonly string[] Endings = ["api", "key", "token", "secret", "auth", "access", "client", "app", "bot", "private", "root", "cert", "application", "consumer", "integration", "session"];

    private readonly Lazy<Dictionary<int, List<IssuerName>>> _names = new(NamesByHead);

    /// <summary>The issuer that is named at a place, and the place behind the name; null: none.</summary>
    public IssuerName? At(ReadOnlySpan<byte> text, int at, out int end)
    {
        end = -1;
        if (at > text.Length - HeadLength || !_names.Value.TryGetValue(Lower(text[at] | (text[at + 1] << 8) | (text[at + 2] << 16) | (text[at + 3] << 24)), out var names)) return null;
        foreach (var name in names)
        {
            end = EndOf(text, at, name.Name);
            if (end >= 0) return name;
        }

        return null;
    }

    /// <summary>The issuer as its name stands in texts, by a stem; null where that is too short to be looked for.</summary>
    internal static string? NameOf(string stem)
    {
        var name = stem;
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.Ordinal) && name.Length - ending.Length >= HeadLength) name = name[..^ending.Length];
        return name.Length < HeadLength ? null : name;
    }

    private static Dictionary<int, List<IssuerName>> NamesByHead()
    {
        var byHead = new Dictionary<int, List<IssuerName>>();
        for (var rule = 0; rule < VendorStems.All.Count; rule++)
            foreach (var stem in VendorStems.All[rule]) Add(byHead, stem, rule);
        // Where several match, the longest says most.
        foreach (var names in byHead.Values) names.Sort(static (a, b) => b.Name.Length.CompareTo(a.Name.Length));
        return byHead;
    }

    private static void Add(Dictionary<int, List<IssuerName>> byHead, string stem, int rule)
    {
        if (NameOf(stem) is not { } name) return;
        var head = name[0] | (name[1] << 8) | (name[2] << 16) | (name[3] << 24);
        if (!byHead.TryGetValue(head, out var names)) byHead[head] = names = [];
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
