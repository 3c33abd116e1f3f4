using System.Collections.Concurrent;
using PreCommitDs.Secrets.Assignments;
using PreCommitDs.Secrets.Shapes;

namespace PreCommitDs.Secrets.Vendors;

/// <summary>Finds the issuer that is named in a name or just before it.</summary>
internal sealed class VendorIndex(IReadOnlyList<VendorRule> rules)
{
    /// <summary>How much of the line before a name is read for the issuer's.</summary>
    private const int Reach = 60;

    private readonly ConcurrentDictionary<string, Shape> _shapes = new(StringComparer.Ordinal);

    /// <summary>What the issuer beside a value says of it.</summary>
    public VendorMatch Match(ReadOnlySpan<byte> text, Assignment assignment)
    {
        var value = assignment.Value.Of(text);
        var isNamed = false;
        foreach (var rule in Named(text, assignment))
        {
            isNamed = true;
            if (_shapes.GetOrAdd(rule.Shape, static pattern => new Shape(pattern)).Match(value) == value.Length) return new VendorMatch(rule, true);
        }

        // A password is of its user's making, whoever it is for.
        return new VendorMatch(null, isNamed && !assignment.IsPassword);
    }

    private List<VendorRule> Named(ReadOnlySpan<byte> text, Assignment assignment)
    {
        var named = rules.Where(Names(Joined(assignment.Name.Of(text)))).ToList();
        if (named.Count > 0) return named;
        var before = text[Math.Max(0, assignment.Name.Start - Reach)..assignment.Name.Start];
        before = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return [.. rules.Where(Names(Joined(before)))];
    }

    private static Func<VendorRule, bool> Names(string joined) => rule => rule.Stems.Any(stem => joined.Contains(stem, StringComparison.Ordinal));

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
