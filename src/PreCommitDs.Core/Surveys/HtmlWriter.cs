using System.Globalization;
using System.Text;

namespace PreCommitDs.Surveys;

/// <summary>Writes HTML. Every text and every value of an attribute goes through one place that escapes it.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    /// <summary>Begins an element.</summary>
    public HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(tag, attributes);
        _open.Push(tag);
        return this;
    }

    /// <summary>Ends the element that was begun last.</summary>
    public HtmlWriter Close()
    {
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>The same, and what follows begins on a line of its own.</summary>
    public HtmlWriter CloseLine()
    {
        Close();
        _html.Append('\n');
        return this;
    }

    /// <summary>An element that never has content, such as <c>meta</c>.</summary>
    public HtmlWriter Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(tag, attributes);
        return this;
    }

    /// <summary>An element that holds a text and nothing else.</summary>
    public HtmlWriter Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(tag, attributes).Text(text).Close();

    /// <summary>Text, of whatever kind.</summary>
    public HtmlWriter Text(string text)
    {
        Escape(text);
        return this;
    }

    /// <summary>A name of a file: what is written from right to left stays by itself, and a long one may be broken.</summary>
    public HtmlWriter Path(string path) => Open("code", ("class", "path")).Element("bdi", path).Close();

    /// <summary>The content of a <c>style</c> or <c>script</c>, which no browser unescapes; a constant of this program.</summary>
    public HtmlWriter Constant(string code)
    {
        if (code.Contains("</", StringComparison.Ordinal) || code.Contains("<!--", StringComparison.Ordinal)) throw new ArgumentException("it would end its element", nameof(code));
        _html.Append(code);
        return this;
    }

    /// <summary>A bar as long as a share; nothing that a screen reader need tell.</summary>
    public HtmlWriter Bar(long part, long whole)
    {
        var width = whole <= 0 ? 0 : Math.Clamp(100.0 * part / whole, part > 0 ? 0.5 : 0, 100);
        return Open("svg", ("class", "bar"), ("viewBox", "0 0 100 8"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"))
            .Open("rect", ("class", "track"), ("width", "100"), ("height", "8")).Close()
            .Open("rect", ("width", width.ToString("0.##", CultureInfo.InvariantCulture)), ("height", "8")).Close()
            .Close();
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => _open.Count == 0 ? _html.ToString() : throw new InvalidOperationException($"<{_open.Peek()}> is not closed");

    private void Tag(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            _html.Append(' ').Append(name);
            if (value.Length == 0) continue;
            _html.Append("=\"");
            Escape(value);
            _html.Append('"');
        }

        _html.Append('>');
    }

    private void Escape(string text)
    {
        foreach (var unit in VisibleText.Of(text))
        {
            _ = unit switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                _ => _html.Append(unit),
            };
        }
    }
}
