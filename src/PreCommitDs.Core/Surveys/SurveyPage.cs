using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>A report as one page of HTML that needs nothing beside itself.</summary>
internal sealed partial class SurveyPage
{
    /// <summary>Tells a page of this program from any other file.</summary>
    public const string Generator = "precommit-ds report";

    /// <summary>Tables of more lines than this no browser opens at once.</summary>
    private const int MaxLines = 5000;

    private readonly HtmlWriter _html = new();
    private readonly Survey _survey;
    private readonly int _limit;
    private readonly ListLimit _findings;

    private SurveyPage(Survey survey, ListLimit limit) => (_survey, _limit, _findings) = (survey, Math.Min(limit.Lines, MaxLines), limit.Fitting(survey));

    /// <param name="survey">What is told.</param>
    /// <param name="limit">How much is listed.</param>
    public static string Of(Survey survey, ListLimit limit)
    {
        var page = new SurveyPage(survey, limit);
        page.Write();
        return $"<!doctype html>\n{page._html}\n";
    }

    private void Write()
    {
        _html.Open("html", ("lang", "en"));
        WriteMeta();
        _html.Open("body").Element("a", "To the report", ("class", "skip"), ("href", "#main"));
        WriteHeader();
        _html.Open("main", ("id", "main"));
        WriteOverview();
        WriteFindings();
        WriteSizes();
        WriteNotebooks();
        WritePairs();
        WriteUnread();
        WriteNextSteps();
        _html.CloseLine();
        _html.Open("footer").Element("p", $"Made by precommit-ds {_survey.Head.Version} from the files as they lie in the working tree and from what git keeps. Nothing was changed, and nothing is sent anywhere.").CloseLine();
        _html.Open("script").Constant(PageScript.Code).CloseLine();
        _html.Close().Close();
    }

    private void WriteMeta()
    {
        _html.Open("head").Void("meta", ("charset", "utf-8"));
        _html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", ContentPolicy.Of(PageStyle.Css, PageScript.Code)));
        _html.Void("meta", ("name", "generator"), ("content", Generator));
        _html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        _html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        _html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        _html.Void("link", ("rel", "icon"), ("href", "data:,"));
        _html.Element("title", $"Report on {_survey.Head.Repository}");
        _html.Open("style").Constant(PageStyle.Css).CloseLine();
        _html.CloseLine();
    }

    private void WriteHeader()
    {
        var head = _survey.Head;
        _html.Open("header").Open("h1").Text("Report on ").Element("bdi", head.Repository).CloseLine();
        _html.Open("p", ("class", "soft"));
        if (head.Commit is null) _html.Text("No commit yet");
        else _html.Text("Commit ").Element("code", head.ShortCommit!, ("title", head.Commit)).Text(" of ").Element("time", head.CommitDay, ("datetime", head.CommitDate), ("title", head.CommitDate));
        _html.Text($", {string.Join(", ", SurveyText.HeadFacts(_survey))}.").CloseLine();
        foreach (var path in head.Paths) _html.Open("p", ("class", "soft")).Text("Only ").Path(path).CloseLine();
        if (head.Folder.Length > 0) _html.Open("p", ("class", "soft")).Text("Findings name files as seen from ").Path(head.Folder).Text(".").CloseLine();
        _html.Open("nav", ("aria-label", "Parts of the report")).Open("ul");
        foreach (var (id, name) in Parts()) _html.Open("li").Element("a", name, ("href", "#" + id)).Close();
        _html.Close().CloseLine();
        _html.CloseLine();
    }

    /// <summary>The parts of the page, as far as there is something to tell.</summary>
    private IEnumerable<(string Id, string Name)> Parts()
    {
        yield return ("overview", "Overview");
        yield return ("findings", "Findings");
        yield return ("sizes", "Sizes");
        if (_survey.Notebooks is { Items.Count: > 0 }) yield return ("notebooks", "Notebooks");
        if (_survey.Pairs.Count > 0) yield return ("requirements", "Requirements");
        if (_survey.Unread.Count + _survey.Remarks.Count > 0) yield return ("unread", "Not looked at");
        if (_survey.NextSteps.Count > 0) yield return ("next", "To go on");
    }

    private void Heading(string id, string text) => _html.Element("h2", text, ("id", id)).Text("\n");

    private void WriteOverview()
    {
        Heading("overview", "Overview");
        _html.Open("ul", ("class", "cards"));
        Card(Counted.Of(_survey.Hooks.Sum(static hook => hook.Count(Severity.Error))), "errors to mend");
        Card(ByteSize.Format(_survey.Sizes.Top.Bytes), $"in {Counted.Of(_survey.Head.TrackedFiles, "tracked file")}");
        if (_survey.Sizes.Objects is not null) Card(ByteSize.Format(_survey.Sizes.StoredBytes), "the whole history, as git stores it");
        if (_survey.Notebooks is { TrackedCount: > 0 } notebooks) Card(Counted.Share(notebooks.OutputBytes, notebooks.Bytes), $"of {ByteSize.Format(notebooks.Bytes)} of notebooks are outputs");
        if (_survey.UnreadCount > 0) Card(Counted.Of(_survey.UnreadCount), _survey.UnreadCount == 1 ? "file could not be looked at" : "files could not be looked at");
        _html.CloseLine();
        var table = new PageTable(_html, "What each hook finds", ["Hook", "Stands at", "Errors", "Warnings", "Notes", "Accepted"], numbersFrom: 2);
        foreach (var hook in _survey.Hooks)
        {
            table.Row();
            table.Cell(() => _html.Element("a", hook.Id, ("class", "whole"), ("href", hook.Rules.Count > 0 ? "#" + Anchor(hook.Id) : "#findings")));
            table.Cell(() => Badge(GradeName.Word(hook.Grade), GradeName.Of(hook.Grade)));
            foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Note]) table.Number(hook.Count(severity));
            table.Number(hook.Accepted);
        }

        table.End();
        _html.Element("p", "To do: there are errors. To look at: there are only warnings or notes. Incomplete: nothing is found, but something could not be looked at. Accepted: all that is found is in the baseline. Clean: nothing is found.", ("class", "soft")).Text("\n");
    }

    private void Card(string number, string what) => _html.Open("li").Element("strong", number).Text(" ").Element("span", what).CloseLine();

    private void Badge(string kind, string text) => _html.Element("span", text, ("class", "badge " + kind));

    private void More(int count, int limit)
    {
        if (count > limit) More($"{Counted.Of(count - limit)} more are not listed here");
    }

    private void More(string what) => _html.Element("p", $"{what}; --limit 0 lists as many as a page can hold, --format json all.", ("class", "soft")).Text("\n");

    /// <summary>An id that a link can name, whatever a rule is called.</summary>
    private static string Anchor(string id) => string.Create(id.Length, id, static (anchor, id) =>
    {
        for (var i = 0; i < id.Length; i++) anchor[i] = char.IsAsciiLetterOrDigit(id[i]) ? id[i] : '-';
    });
}
