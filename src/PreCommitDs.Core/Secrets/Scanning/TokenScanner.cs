using System.Text;
using PreCommitDs.Secrets.Judgement;
using PreCommitDs.Secrets.Rules;
using PreCommitDs.Secrets.Shapes;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>Finds tokens that tell by their own bytes what they are.</summary>
internal sealed class TokenScanner
{
    /// <summary>How far before a token its keyword may stand.</summary>
    private const int KeywordReach = 200;

    private readonly Candidate[]?[] _candidates = new Candidate[RuleHeads.TokenCount][];

    /// <summary>The rules of whose literals a head is a part. Where several match, the one whose literal says more comes first.</summary>
    private Candidate[] CandidatesOf(int number) => _candidates[number] ??= MakeCandidates(number);

    private static Candidate[] MakeCandidates(int number)
    {
        var candidates = new List<Candidate>();
        foreach (var group in RuleHeads.GroupsOf(number))
        {
            foreach (var rule in SecretRules.Groups[group]())
                if (Encoding.ASCII.GetBytes(RareHead.Of(rule.Literal, out var offset)).AsSpan().SequenceEqual(RuleHeads.Token(number))) candidates.Add(new Candidate(rule, offset));
        }

        return [.. candidates.OrderByDescending(static candidate => candidate.Rule.Literal.Length)];
    }

    /// <summary>Adds the tokens that stand at any of some places, in their order; none overlaps another.</summary>
    public void Scan(ReadOnlySpan<byte> text, List<(int At, int Slot)> places, List<TokenMatch> matches)
    {
        var free = 0;
        foreach (var (at, slot) in places)
        {
            if (at < free) continue;
            foreach (var (rule, offset) in CandidatesOf(slot))
            {
                if (!TryMatch(text, at - offset, free, rule, out var match)) continue;
                matches.Add(match);
                free = match.End;
                break;
            }
        }
    }

    private static bool TryMatch(ReadOnlySpan<byte> text, int at, int free, SecretRule rule, out TokenMatch match)
    {
        match = default;
        var start = at - rule.Offset;
        if (start < free || !AsciiText.Begins(text[at..], rule.Literal) || !Boundary.IsBefore(text, start)) return false;
        var length = ShapeCache.Of(rule.Shape).Match(text[start..Math.Min(text.Length, start + Shape.MaxLength)]);
        if (length < 0 || !Boundary.IsAfter(text, start + length)) return false;
        if (rule.Keywords.Count > 0 && !HasKeyword(text[Math.Max(0, start - KeywordReach)..start], rule.Keywords)) return false;
        match = new TokenMatch(rule, start, start + length, rule.Check?.Invoke(text.Slice(start, length)) ?? TokenVerdict.Unknown);
        return true;
    }

    /// <summary>Whether a word stands on the same line or the one above.</summary>
    private static bool HasKeyword(ReadOnlySpan<byte> before, IReadOnlyList<string> keywords)
    {
        var line = before.LastIndexOf((byte)'\n');
        var above = line < 0 ? -1 : before[..line].LastIndexOf((byte)'\n');
        before = before[(above + 1)..];
        Span<byte> lower = stackalloc byte[KeywordReach];
        var length = 0;
        foreach (var unit in before) lower[length++] = unit is >= (byte)'A' and <= (byte)'Z' ? (byte)(unit | 0x20) : unit;
        foreach (var keyword in keywords)
            if (Contains(lower[..length], keyword)) return true;
        return false;
    }

    private static bool Contains(ReadOnlySpan<byte> text, string word)
    {
        for (var at = 0; at <= text.Length - word.Length; at++)
            if (AsciiText.Begins(text[at..], word)) return true;
        return false;
    }

    /// <param name="Rule">What may stand there.</param>
    /// <param name="Offset">How many bytes of its literal stand before what was found.</param>
    private readonly record struct Candidate(SecretRule Rule, int Offset);
}
