using System.Text;
using PreCommitDs.Reporting;

namespace PreCommitDs.Guides;

/// <summary>Guides for a terminal.</summary>
internal static class GuideText
{
    /// <summary>How many characters a line may have.</summary>
    private const int Width = 100;

    public static string Of(Guide guide)
    {
        var text = new StringBuilder($"{guide.Rule.Id} ({SeverityName.Of(guide.Rule.Severity)})\n{guide.Rule.Summary}\n");
        foreach (var paragraph in guide.Details.Prepend(guide.Rule.Help)) Paragraph(text, paragraph);
        text.Append("\nPractice: ").Append(guide.Practice).Append("\n  ").Append(guide.PracticeUri).Append('\n');
        Examples(text, "Found", guide.Found);
        Examples(text, "Passes", guide.Passes);
        Paragraph(text, "To let it pass: " + guide.Allowing);
        return text.Append("\nMore: ").Append(guide.Uri).Append('\n').ToString();
    }

    /// <summary>Lists rules, a line each: id, severity, what is wrong.</summary>
    public static string List(IReadOnlyList<Rule> rules)
    {
        var (ids, severities) = (rules.Max(static rule => rule.Id.Length), rules.Max(static rule => SeverityName.Of(rule.Severity).Length));
        var text = new StringBuilder();
        foreach (var rule in rules)
            text.Append(rule.Id.PadRight(ids)).Append("  ").Append(SeverityName.Of(rule.Severity).PadRight(severities)).Append("  ").Append(rule.Summary).Append('\n');
        return text.ToString();
    }

    private static void Examples(StringBuilder text, string title, IReadOnlyList<GuideExample> examples)
    {
        text.Append('\n').Append(title).Append(":\n");
        foreach (var example in examples)
        {
            var lines = example.Text.TrimEnd('\n').Split('\n');
            var state = example.IsCommitted ? "committed before" : "";
            if (example.Path.Length > 0) text.Append("  ").Append(example.Path).Append(state.Length > 0 ? $" ({state}):\n" : ":\n");
            else if (state.Length > 0) text.Append("  ").Append(state).Append(":\n");
            var indent = example.Path.Length > 0 || state.Length > 0 ? "    " : "  ";
            foreach (var line in lines) text.Append(line.Length > 0 ? indent : "").Append(line).Append('\n');
        }
    }

    private static void Paragraph(StringBuilder text, string paragraph)
    {
        text.Append('\n');
        var column = 0;
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > Width) (column, _) = (0, text.Append('\n'));
            if (column > 0) text.Append(' ');
            text.Append(word);
            column += word.Length + (column > 0 ? 1 : 0);
        }

        text.Append('\n');
    }
}
