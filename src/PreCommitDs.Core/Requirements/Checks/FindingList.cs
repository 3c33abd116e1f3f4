using System.Globalization;
using System.Text;
using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Pairs;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Gathers findings: without those of rules that do not count, and those that a comment on their line allows.</summary>
/// <param name="rules">Ids of the rules that count.</param>
/// <param name="name">How the user would name a path.</param>
internal sealed class FindingList(IReadOnlySet<string> rules, Func<string, string> name)
{
    public List<PairFinding> Findings { get; } = [];

    public string NameOf(string path) => name(path);

    public string At(string path, Location place) => place.Line == 0 ? NameOf(path) : string.Create(CultureInfo.InvariantCulture, $"{NameOf(path)}:{place.Line}");

    public void Add(Rule rule, Severity severity, string path, Location place, string message, string key, LockPair? pair, params ReadOnlySpan<RequirementEntry> entries)
    {
        if (!rules.Contains(rule.Id)) return;
        var verdict = AllowVerdict.None;
        foreach (var entry in entries)
        {
            foreach (var comment in entry.Allowing) verdict = InlineAllow.Better(verdict, InlineAllow.OnLine(Encoding.UTF8.GetBytes(comment), rule.Id, "#"u8));
        }

        if (verdict == AllowVerdict.Allowed) return;
        if (verdict == AllowVerdict.LacksReason) message += " (a comment would allow it, but gives no reason)";
        Findings.Add(new PairFinding(new Finding(rule.Id, severity, NameOf(path), place, UrlPassword.Hidden(message)) { ContentHash = ContentHash.Of(rule.Id, key) }, path, pair));
    }
}
