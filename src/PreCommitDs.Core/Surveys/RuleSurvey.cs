using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>What is found of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Findings">What is not in the baseline: the heaviest first, then by file and place.</param>
/// <param name="Accepted">What is in it, in the same order.</param>
internal sealed record RuleSurvey(Rule Rule, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Accepted)
{
    /// <summary>The worst of what is found; of what is accepted only, the rule's own.</summary>
    public Severity Severity { get; } = Findings.Count == 0 ? Rule.Severity : Findings.Max(static finding => finding.Severity);

    /// <summary>In how many files something is found.</summary>
    public int Files { get; } = Findings.Select(static finding => finding.Path).Distinct(StringComparer.Ordinal).Count();

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>Errors before warnings before notes; files whose heaviest finding is heavier before others; findings of a file by place.</summary>
    public static IReadOnlyList<Finding> Order(IEnumerable<Finding> findings)
    {
        var files = findings.GroupBy(static finding => finding.Path, StringComparer.Ordinal)
            .OrderByDescending(static file => file.Max(static finding => finding.Severity))
            .ThenByDescending(static file => file.Max(static finding => finding.Weight))
            .ThenBy(static file => file.Key, StringComparer.Ordinal);
        return [.. files.SelectMany(static file => file.OrderBy(static finding => (finding.Location.Cell, finding.Location.Line, finding.Location.Column)).ThenBy(static finding => finding.Message, StringComparer.Ordinal))];
    }
}
