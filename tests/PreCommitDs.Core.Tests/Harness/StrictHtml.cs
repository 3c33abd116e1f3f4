using System.Text;
using System.Text.RegularExpressions;

namespace PreCommitDs.Harness;

/// <summary>Reads HTML as strictly as can be: every tag is known and closed, every attribute is quoted, every entity is one of five.</summary>
internal sealed partial class StrictHtml
{
    private static readonly HashSet<string> Void = ["meta", "link"];

    private static readonly HashSet<string> Known =
    [
        "html", "head", "meta", "link", "title", "style", "body", "header", "main", "footer", "nav", "section", "h1", "h2", "h3", "p", "a", "ul", "li", "div", "span", "strong", "i", "code", "pre", "bdi", "time",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "svg", "rect", "script",
    ];

    private readonly List<string> _texts = [];
    private readonly StringBuilder _skeleton = new();

    /// <summary>The texts between tags, entities resolved; those of style and script are left out.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The tags and the names of their attributes, in their order.</summary>
    public string Skeleton => _skeleton.ToString();

    /// <summary>Every <c>id</c>.</summary>
    public List<string> Ids { get; } = [];

    public static StrictHtml Read(string html)
    {
        const string Doctype = "<!doctype html>\n";
        Assert.StartsWith(Doctype, html);
        var page = new StrictHtml();
        page.ReadAll(html[Doctype.Length..]);
        return page;
    }

    private void ReadAll(string html)
    {
        var open = new Stack<string>();
        for (var at = 0; at < html.Length;)
        {
            if (html[at] != '<')
            {
                var end = html.IndexOf('<', at);
                if (end < 0) end = html.Length;
                AddText(html[at..end]);
                at = end;
                continue;
            }

            var match = Tag().Match(html, at);
            Assert.IsTrue(match.Success && match.Index == at, $"no tag: {html[at..Math.Min(html.Length, at + 80)]}");
            at += match.Length;
            var name = match.Groups["name"].Value;
            Assert.Contains(name, Known);
            if (match.Groups["end"].Value.Length > 0)
            {
                Assert.AreEqual(name, open.Pop());
                _skeleton.Append("</").Append(name).Append('>');
                continue;
            }

            _skeleton.Append('<').Append(name);
            for (var i = 0; i < match.Groups["attribute"].Captures.Count; i++)
            {
                var attribute = Attribute().Match(match.Groups["attribute"].Captures[i].Value);
                _skeleton.Append(' ').Append(attribute.Groups[1].Value);
                if (attribute.Groups[1].Value == "id") Ids.Add(attribute.Groups[2].Value);
                Unescape(attribute.Groups[2].Value);
            }

            _skeleton.Append('>');
            if (Void.Contains(name)) continue;
            open.Push(name);
            if (name is not ("style" or "script")) continue;
            at = html.IndexOf("</", at, StringComparison.Ordinal);
        }

        Assert.IsEmpty(open);
    }

    private void AddText(string text)
    {
        var plain = Unescape(text);
        if (plain.Trim('\n').Length > 0) _texts.Add(plain);
    }

    private static string Unescape(string text)
    {
        Assert.DoesNotContain("\"", text);
        Assert.DoesNotContain("'", text);
        Assert.DoesNotContain(">", text);
        return Entity().Replace(text, match => match.Value switch
        {
            "&amp;" => "&",
            "&lt;" => "<",
            "&gt;" => ">",
            "&quot;" => "\"",
            "&#39;" => "'",
            var other => throw new AssertFailedException($"no entity: {other} in {text}"),
        });
    }

    [GeneratedRegex("""<(?<end>/?)(?<name>[a-z][a-z0-9]*)(?<attribute> [a-zA-Z-]+(?:="[^"<>]*")?)*>""")]
    private static partial Regex Tag();

    [GeneratedRegex("""^ ([a-zA-Z-]+)(?:="([^"]*)")?$""")]
    private static partial Regex Attribute();

    [GeneratedRegex("&[^;]{0,8};?")]
    private static partial Regex Entity();
}
