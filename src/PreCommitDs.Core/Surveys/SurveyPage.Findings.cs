using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>What is found: by hook, by rule, by file.</summary>
internal sealed partial class SurveyPage
{
    /// <summary>So few findings are open to be read at once.</summary>
    private const int MaxOpen = 20;

    private void WriteFindings()
    {
        Heading("findings", "Findings");
        var hooks = _survey.Hooks.Where(static hook => hook.Rules.Count > 0).ToList();
        if (hooks.Count == 0)
        {
            _html.Element("p", "Nothing is found.").Text("\n");
            return;
        }

        _html.Open("p", ("id", "open-all")).CloseLine();
        foreach (var hook in hooks)
        {
            _html.Open("h3", ("id", Anchor(hook.Id))).Text(hook.Id + " ");
            Badge(GradeName.Word(hook.Grade), GradeName.Of(hook.Grade));
            _html.CloseLine();
            _html.Element("p", hook.Summary, ("class", "soft")).Text("\n");
            foreach (var rule in hook.Rules) WriteRule(rule);
        }
    }

    private void WriteRule(RuleSurvey rule)
    {
        var isOpen = rule is { Severity: Severity.Error, Findings.Count: > 0 and <= MaxOpen };
        _html.Open("details", ("class", "rule"), ("id", Anchor(rule.Rule.Id)), ("open", isOpen ? "" : null)).Open("summary");
        Badge(rule.Findings.Count == 0 ? "accepted" : SeverityName.Of(rule.Severity), rule.Findings.Count == 0 ? "accepted" : SeverityName.Of(rule.Severity));
        _html.Text(" ").Element("code", rule.Rule.Name).Text(" ").Element("span", Told(rule), ("class", "soft")).CloseLine();
        _html.Open("p").Element("strong", rule.Rule.Summary + ".");
        if (rule.Rule.Help.Length > 0) _html.Text(" " + rule.Rule.Help);
        _html.CloseLine();
        if (rule.Findings.Count > 0) WriteFiles(rule, rule.Findings);
        if (rule.Accepted.Count > 0)
        {
            _html.Open("details").Element("summary", $"{Counted.Of(rule.Accepted.Count)} accepted by the baseline");
            WriteFiles(rule, rule.Accepted);
            _html.CloseLine();
        }

        _html.CloseLine();
    }

    private static string Told(RuleSurvey rule) =>
        rule.Findings.Count == 0 ? Counted.Of(rule.Accepted.Count, "finding") : $"{Counted.Of(rule.Findings.Count, "finding")} in {Counted.Of(rule.Files, "file")}{(rule.Accepted.Count > 0 ? $", {Counted.Of(rule.Accepted.Count)} more accepted" : "")}";

    private void WriteFiles(RuleSurvey rule, IReadOnlyList<Finding> findings)
    {
        _html.Open("ul", ("class", "files"));
        foreach (var file in _findings.Files(findings))
        {
            _html.Open("li").Path(file.Path).Open("ul", ("class", "places"));
            for (var i = 0; i < file.Listed.Count; i++) WriteFinding(rule, file.Listed[i], i + 1 < file.Listed.Count ? file.Listed[i + 1] : null);
            if (file.More > 0) _html.Element("li", $"{Counted.Of(file.More)} more in this file", ("class", "soft"));
            _html.Close().CloseLine();
        }

        _html.CloseLine();
        if (_findings.LeftOut(findings) is > 0 and var left) More($"{Counted.Of(left, "more file")} with such findings {(left == 1 ? "is" : "are")} not listed here");
    }

    private void WriteFinding(RuleSurvey rule, Finding finding, Finding? next)
    {
        _html.Open("li");
        // What stands before it is the name of the file.
        var place = TextFormat.Place("", finding.Location).TrimStart(':');
        if (place.Length > 0) _html.Element("span", place[0] == 'c' ? place : "line " + place, ("class", "place")).Text(" ");
        if (finding.Severity != rule.Severity)
        {
            Badge(SeverityName.Of(finding.Severity), SeverityName.Of(finding.Severity));
            _html.Text(" ");
        }

        _html.Element("bdi", finding.Message);
        if (finding.Mend is not null && finding.Mend != next?.Mend) _html.Element("pre", finding.Mend);
        _html.CloseLine();
    }
}
