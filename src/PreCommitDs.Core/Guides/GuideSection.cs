using System.Text;

namespace PreCommitDs.Guides;

/// <summary>What a page of the documentation says below one heading, in the parts that every rule has there.</summary>
/// <param name="Details">The paragraphs before <see cref="Practice"/>, without Markdown's marks.</param>
/// <param name="Practice">The title of the practice.</param>
/// <param name="PracticeLink">Where it is described, relative to the page.</param>
/// <param name="Found">The blocks behind <c>Found:</c>.</param>
/// <param name="Passes">The blocks behind <c>Passes:</c>.</param>
/// <param name="Allowing">What stands behind <c>To let it pass:</c>.</param>
internal sealed record GuideSection(
    IReadOnlyList<string> Details,
    string Practice,
    string PracticeLink,
    IReadOnlyList<GuideExample> Found,
    IReadOnlyList<GuideExample> Passes,
    string Allowing)
{
    private const string PracticeMark = "**Practice:** ";
    private const string AllowingMark = "**To let it pass:** ";

    /// <summary>Reads the section below a heading of any level; null where the page has no such heading.</summary>
    public static GuideSection? Find(string page, string heading)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        var begin = Array.FindIndex(lines, line => line.StartsWith('#') && line.TrimStart('#') == " " + heading);
        return begin < 0 ? null : Read(lines[(begin + 1)..]);
    }

    private static GuideSection Read(string[] lines)
    {
        var (details, practice, link, allowing) = (new List<string>(), "", "", "");
        var (found, passes) = (new List<GuideExample>(), new List<GuideExample>());
        List<GuideExample>? examples = null;
        for (var i = 0; i < lines.Length && !lines[i].StartsWith('#'); i++)
        {
            // A quotation is what the rule itself declares, a table or a comment what is made of other declarations.
            if (lines[i].Length == 0 || lines[i][0] is '>' or '|' or '<') continue;
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                examples?.Add(Example(lines[i][3..], lines[(i + 1)..end]));
                i = end;
                continue;
            }

            var paragraph = Paragraph(lines, ref i);
            if (paragraph.StartsWith("Found:", StringComparison.Ordinal)) examples = found;
            else if (paragraph == "Passes:") examples = passes;
            else if (paragraph.StartsWith(PracticeMark, StringComparison.Ordinal)) (practice, link) = MarkdownText.Link(paragraph[PracticeMark.Length..]);
            else if (paragraph.StartsWith(AllowingMark, StringComparison.Ordinal)) allowing = MarkdownText.Plain(paragraph[AllowingMark.Length..]);
            else details.Add(MarkdownText.Plain(paragraph));
        }

        return new GuideSection(details, practice, link, found, passes, allowing);
    }

    private static string Paragraph(string[] lines, ref int i)
    {
        var text = new StringBuilder(lines[i]);
        while (i + 1 < lines.Length && lines[i + 1].Length > 0 && lines[i + 1][0] is not ('#' or '|') && !lines[i + 1].StartsWith("```", StringComparison.Ordinal)) text.Append(' ').Append(lines[++i].Trim());
        return text.ToString();
    }

    /// <summary>A block: behind the language its file, and whether the last commit has it.</summary>
    private static GuideExample Example(string info, string[] text)
    {
        var words = info.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isCommitted = words is [.., "committed"];
        var path = words.Length > (isCommitted ? 2 : 1) ? words[1] : "";
        return new GuideExample(path, string.Join('\n', text) + "\n", isCommitted);
    }
}
