using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>What is found: by hook, by rule, by file.</summary>
internal sealed partial class SurveyText
{
    private void WriteFindings()
    {
        foreach (var hook in _survey.Hooks.Where(static hook => hook.Rules.Count > 0))
        {
            Heading($"{hook.Id}: {GradeName.Of(hook.Grade)}");
            foreach (var rule in hook.Rules) WriteRule(rule);
        }
    }

    private void WriteRule(RuleSurvey rule)
    {
        if (rule.Findings.Count == 0)
        {
            Wrap($"{SeverityName.Of(rule.Severity)} {rule.Rule.Id}: {Counted.Of(rule.Accepted.Count)} accepted", 2, 4);
            return;
        }

        var accepted = rule.Accepted.Count > 0 ? $", {Counted.Of(rule.Accepted.Count)} more accepted" : "";
        Wrap($"{SeverityName.Of(rule.Severity)} {rule.Rule.Id}: {Counted.Of(rule.Findings.Count, "finding")} in {Counted.Of(rule.Files, "file")}{accepted}", 2, 4);
        Wrap(rule.Rule.Summary, 4, 4);
        var files = _limit.Files(rule.Findings);
        for (var i = 0; i < files.Count; i++) WriteFile(rule, files[i], i + 1 < files.Count ? files[i + 1] : null);
        if (_limit.LeftOut(rule.Findings) is > 0 and var left) Line($"    ... in {Counted.Of(left, "more file")}; --limit 0 shows all");
    }

    private void WriteFile(RuleSurvey rule, FileFindings file, FileFindings? next)
    {
        for (var i = 0; i < file.Listed.Count; i++) WriteFinding(rule, file.Listed[i], i + 1 < file.Listed.Count ? file.Listed[i + 1] : next?.Listed[0]);
        if (file.More > 0) Line($"      ... {Counted.Of(file.More)} more in this file");
    }

    private void WriteFinding(RuleSurvey rule, Finding finding, Finding? next)
    {
        var severity = finding.Severity == rule.Severity ? "" : $" ({SeverityName.Of(finding.Severity)})";
        Wrap($"{TextFormat.Place(finding.Path, finding.Location)}: {finding.Message}{severity}", 4, 6);
        // What mends several at once is said once, below the last of them.
        if (finding.Mend is null || finding.Mend == next?.Mend) return;
        foreach (var line in finding.Mend.Split('\n')) Command("      " + line);
    }
}
