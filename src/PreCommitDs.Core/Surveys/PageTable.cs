using System.Globalization;

namespace PreCommitDs.Surveys;

/// <summary>A table of a page, with a caption, in a frame of its own to scroll in.</summary>
internal sealed class PageTable
{
    private readonly HtmlWriter _html;
    private bool _hasRow;

    /// <param name="html">Where it is written.</param>
    /// <param name="caption">What it tells.</param>
    /// <param name="columns">The heads of its columns.</param>
    /// <param name="numbersFrom">The first column that holds numbers.</param>
    /// <param name="numbersTo">The first behind them that does not.</param>
    public PageTable(HtmlWriter html, string caption, IReadOnlyList<string> columns, int numbersFrom, int numbersTo = int.MaxValue)
    {
        _html = html;
        _html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", caption)).Open("table", ("class", "sort"));
        _html.Element("caption", caption).Open("thead").Open("tr");
        for (var i = 0; i < columns.Count; i++) _html.Element("th", columns[i], ("scope", "col"), ("class", i >= numbersFrom && i < numbersTo ? "n" : null));
        _html.Close().Close().Text("\n").Open("tbody");
    }

    /// <summary>Begins a row.</summary>
    public void Row()
    {
        if (_hasRow) _html.CloseLine();
        _html.Open("tr");
        _hasRow = true;
    }

    public void Cell(Action write)
    {
        _html.Open("td");
        write();
        _html.Close();
    }

    /// <summary>The name of a file.</summary>
    public void Path(string path, string remark = "")
    {
        _html.Open("td", ("class", "name")).Path(path);
        if (remark.Length > 0) _html.Text(" ").Element("span", remark, ("class", "soft"));
        _html.Close();
    }

    public void Text(string text) => _html.Element("td", text);

    public void Number(long number) => Number(number, Counted.Of(number));

    /// <summary>A number that is shown otherwise than it is sorted by.</summary>
    public void Number(long number, string text) => _html.Element("td", text, ("class", "n"), ("data-v", number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A share of a whole, as a number and as a bar.</summary>
    public void Share(long part, long whole) =>
        _html.Open("td", ("class", "n"), ("data-v", (whole <= 0 ? 0 : 1000 * part / whole).ToString(CultureInfo.InvariantCulture))).Text(Counted.Share(part, whole)).Bar(part, whole).Close();

    public void End()
    {
        if (_hasRow) _html.CloseLine();
        _html.Close().Close().CloseLine();
    }
}
