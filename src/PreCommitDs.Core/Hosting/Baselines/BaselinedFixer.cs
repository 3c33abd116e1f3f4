using PreCommitDs.Files;

namespace PreCommitDs.Hosting.Baselines;

/// <summary>
/// A fixer that knows the baseline: a file all of whose findings are accepted is one it has nothing to do with, so that checking
/// and fixing agree. Only dirty files that the baseline names are looked at a second time.
/// </summary>
internal sealed class BaselinedFixer(IFixer fixer, RunBaseline baseline) : IFixer
{
    public FixResult Fix(string path, ReadOnlySpan<byte> content, bool explain)
    {
        var result = fixer.Fix(path, content, explain);
        var isJudged = result.Outcome is FixOutcome.Changed or FixOutcome.Blocked || (explain && result.Outcome == FixOutcome.Clean);
        if (!isJudged || !baseline.Concerns(path)) return result;
        var findings = explain || result.Outcome == FixOutcome.Blocked ? result.Findings : fixer.Fix(path, content, explain: true).Findings;
        var left = baseline.Filter(path, findings);
        if (left.Count == findings.Count) return result;
        return left.Count > 0
            ? result with { Findings = explain ? left : result.Findings, Baselined = findings.Count - left.Count }
            : new FixResult { Outcome = FixOutcome.Baselined, Summary = "all that is found in it is in the baseline", Baselined = findings.Count };
    }
}
