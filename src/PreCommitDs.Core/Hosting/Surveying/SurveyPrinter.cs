using System.Text;
using PreCommitDs.Hosting.Output;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Reporting;
using PreCommitDs.Surveys;

namespace PreCommitDs.Hosting.Surveying;

/// <summary>Writes a report where it is asked for.</summary>
/// <param name="console">The standard streams.</param>
/// <param name="survey">What is told.</param>
/// <param name="limit">How many lines a list may have, 0 for all; null where it was not said.</param>
internal sealed class SurveyPrinter(HookConsole console, Survey survey, int? limit)
{
    /// <param name="format">What is written to standard output; null where it was not said.</param>
    /// <param name="hasPage">Whether a page is asked for.</param>
    /// <param name="file">Where the page goes; null for standard output.</param>
    public void Print(OutputFormat? format, bool hasPage, ReportFile? file)
    {
        if (hasPage)
        {
            var page = Encoding.UTF8.GetBytes(SurveyPage.Of(survey, ListLimit.Of(limit, ListLimit.Page)));
            if (file is null) console.Output.Write(page);
            else file.Write(page);
            if (file is not null) console.WriteError($"{Summary()}; the page is in {DisplayPath.Of(file.Name)}\n");
        }

        if (format == OutputFormat.Json) SurveyJson.Write(survey, console.Output);
        else if (format == OutputFormat.Text || !hasPage) PrintText();
        if (survey.ExitCode != ExitCode.Clean && (hasPage || format == OutputFormat.Json)) console.WriteError(TextFormat.Messages(survey.Unread.Where(static file => file.IsFailure).Select(static file => file.Message)));
    }

    /// <summary>The log of a job of GitHub Actions takes commands from standard output, and file names must not make any.</summary>
    private void PrintText()
    {
        var text = SurveyText.Of(survey, ListLimit.Of(limit, ListLimit.Text));
        console.Write(GithubActions.IsRunning ? GithubCommand.Neutralize(text) : text);
    }

    private string Summary() =>
        $"{FrontDoor.Name} report: {Counted.Of(survey.Hooks.Sum(static hook => hook.Rules.Sum(static rule => rule.Findings.Count)), "finding")}, {Counted.Of(survey.Head.TrackedFiles, "tracked file")}{(survey.UnreadCount > 0 ? $", {Counted.Of(survey.UnreadCount, "file")} not looked at" : "")}";
}
