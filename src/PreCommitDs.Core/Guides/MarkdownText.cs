using System.Text.RegularExpressions;

namespace PreCommitDs.Guides;

/// <summary>A line of Markdown as a terminal shows it.</summary>
internal static partial class MarkdownText
{
    /// <summary>Without links and emphasis; code keeps its backticks.</summary>
    public static string Plain(string markdown) => Marks().Replace(markdown, static match => match.Groups["code"] is { Success: true, Value: var code } ? code : match.Groups["text"].Value);

    /// <summary>The text and the target of a line that begins with a link.</summary>
    public static (string Text, string Target) Link(string markdown) =>
        Marks().Match(markdown) is { Success: true, Index: 0 } match && match.Groups["target"].Success ? (match.Groups["text"].Value, match.Groups["target"].Value) : (Plain(markdown), "");

    [GeneratedRegex(@"(?<code>`[^`]*`)|\[(?<text>(?:`[^`]*`|[^\]`])*)\]\((?<target>[^)\s]*)\)|\*\*(?<text>[^*`]+)\*\*|(?<![\w*])\*(?<text>[^*`\s][^*`]*)\*(?![\w*])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
