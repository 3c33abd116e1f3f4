using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>What a hook finds in all that is tracked.</summary>
/// <param name="Id">The id of the hook.</param>
/// <param name="Summary">What it does, in one line.</param>
/// <param name="Rules">Its rules of which something is found, what is to be mended first before the rest.</param>
/// <param name="Unread">How many files it could not look at.</param>
internal sealed record HookSurvey(string Id, string Summary, IReadOnlyList<RuleSurvey> Rules, int Unread)
{
    /// <summary>How many findings of a severity are not in the baseline.</summary>
    public int Count(Severity severity) => Rules.Sum(rule => rule.Count(severity));

    /// <summary>How many findings are in the baseline.</summary>
    public int Accepted => Rules.Sum(static rule => rule.Accepted.Count);

    public Grade Grade =>
        Count(Severity.Error) > 0 ? Grade.ToDo
        : Count(Severity.Warning) + Count(Severity.Note) > 0 ? Grade.ToLookAt
        : Unread > 0 ? Grade.Incomplete
        : Accepted > 0 ? Grade.Accepted
        : Grade.Clean;

    /// <summary>Lays findings out by rule: errors before warnings before notes, then what is found most often.</summary>
    /// <param name="id">The id of the hook.</param>
    /// <param name="summary">What it does.</param>
    /// <param name="rules">All its rules.</param>
    /// <param name="findings">What it finds.</param>
    /// <param name="accepted">What of that the baseline holds.</param>
    /// <param name="unread">How many files it could not look at.</param>
    public static HookSurvey Of(string id, string summary, IReadOnlyList<Rule> rules, IEnumerable<Finding> findings, IEnumerable<Finding> accepted, int unread)
    {
        var (found, known) = (findings.ToLookup(static finding => finding.Rule, StringComparer.Ordinal), accepted.ToLookup(static finding => finding.Rule, StringComparer.Ordinal));
        var declared = rules.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);
        var surveyed = found.Select(static group => group.Key).Union(known.Select(static group => group.Key), StringComparer.Ordinal)
            .Select(rule => new RuleSurvey(declared.GetValueOrDefault(rule) ?? new Rule(rule, Severity.Error, rule, ""), RuleSurvey.Order(found[rule]), RuleSurvey.Order(known[rule])));
        return new HookSurvey(id, summary, [.. surveyed.OrderByDescending(static rule => rule.Findings.Count > 0).ThenByDescending(static rule => rule.Severity).ThenByDescending(static rule => rule.Findings.Count).ThenBy(static rule => rule.Rule.Id, StringComparer.Ordinal)], unread);
    }
}
