using PreCommitDs.Secrets.Assignments;
using PreCommitDs.Secrets.Shapes;

namespace PreCommitDs.Secrets.Vendors;

/// <summary>Finds the issuer that is named in a name or just before it.</summary>
internal sealed class VendorIndex
{
    /// <summary>How much of the line before a name is read for the issuer's.</summary>
    private const int Reach = 60;

    private const int ReachAbove = 200;
    private const int LinesAbove = 2;

    private const int HeadLength = 3;

    private readonly Lazy<Dictionary<int, List<(string Stem, int Rule)>>> _stems = new(StemsByHead);

    /// <summary>Names that say nothing of whose credential it is: lower-case letters and digits alone.</summary>
    private static readonly HashSet<string> BareNames =
    [
        "key", "keys", "token", "secret", "apikey", "apitoken", "apisecret", "authtoken", "accesstoken", "accesskey", "secretkey", "clientsecret", "appsecret", "appkey", "bearer", "authorization", "auth",
        "xapikey", "usingkey", "secretaccesskey", "privatekey", "credential", "credentials",
    ];

    /// <summary>What the issuer beside a value says of it.</summary>
    public VendorMatch Match(ReadOnlySpan<byte> text, Assignment assignment) => Match(text, assignment, Named(text, assignment));

    /// <summary>What the issuer named on the lines above says of a value whose own name says nothing of whose it is.</summary>
    public VendorMatch MatchAbove(ReadOnlySpan<byte> text, Assignment assignment)
    {
        if (!BareNames.Contains(Joined(assignment.Name.Of(text)))) return default;
        var before = text[Math.Max(0, assignment.Name.Start - ReachAbove)..assignment.Name.Start];
        var above = before.Length;
        for (var line = 0; line <= LinesAbove && above >= 0; line++) above = before[..above].LastIndexOf((byte)'\n');
        return Match(text, assignment, NamedIn(Joined(before[(above + 1)..])));
    }

    private static VendorMatch Match(ReadOnlySpan<byte> text, Assignment assignment, List<int> named)
    {
        var value = assignment.Value.Of(text);
        var isNamed = false;
        foreach (var number in named)
        {
            var rule = VendorRules.All[number];
            isNamed |= !rule.MayDiffer;
            if (ShapeCache.Of(rule.Shape).Match(value) == value.Length) return new VendorMatch(rule, true);
        }

        // A password is of its user's making, whoever it is for.
        return new VendorMatch(null, isNamed && !assignment.IsPassword);
    }

    private List<int> Named(ReadOnlySpan<byte> text, Assignment assignment)
    {
        var named = NamedIn(Joined(assignment.Name.Of(text)));
        if (named.Count > 0) return named;
        var before = text[Math.Max(0, assignment.Name.Start - Reach)..assignment.Name.Start];
        before = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return NamedIn(Joined(before));
    }

    private List<int> NamedIn(string joined)
    {
        var named = new List<int>();
        for (var at = 0; at <= joined.Length - HeadLength; at++)
        {
            if (!_stems.Value.TryGetValue(Head(joined.AsSpan(at)), out var stems)) continue;
            foreach (var (stem, rule) in stems)
                if (joined.AsSpan(at).StartsWith(stem) && !named.Contains(rule)) named.Add(rule);
        }

        return named;
    }

    private static Dictionary<int, List<(string Stem, int Rule)>> StemsByHead()
    {
        var byHead = new Dictionary<int, List<(string Stem, int Rule)>>();
        for (var rule = 0; rule < VendorStems.All.Count; rule++)
        {
            foreach (var stem in VendorStems.All[rule])
            {
                if (!byHead.TryGetValue(Head(stem), out var known)) byHead[Head(stem)] = known = [];
                known.Add((stem, rule));
            }
        }

        return byHead;
    }

    private static int Head(ReadOnlySpan<char> text) => text[0] | (text[1] << 8) | (text[2] << 16);

    /// <summary>Letters and digits alone, in lower case.</summary>
    private static string Joined(ReadOnlySpan<byte> text)
    {
        Span<char> joined = stackalloc char[text.Length];
        var length = 0;
        foreach (var unit in text)
            if (char.IsAsciiLetterOrDigit((char)unit)) joined[length++] = char.ToLowerInvariant((char)unit);
        return joined[..length].ToString();
    }
}
