using System.Text.RegularExpressions;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Documents;

/// <summary>What users read: the README, what contributes to it, and docs/.</summary>
internal static partial class Pages
{
    /// <summary>All of them, from the top of the sources.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "README.md", "CONTRIBUTING.md",
        .. Directory.EnumerateFiles(Path.Combine(Programs.RepositoryRoot, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Programs.RepositoryRoot, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static string[] Lines(string page) => File.ReadAllText(Path.Combine(Programs.RepositoryRoot, page)).ReplaceLineEndings("\n").Split('\n');

    public static IEnumerable<MarkdownBlock> Blocks(string page)
    {
        var lines = Lines(page);
        var heading = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#')) heading = lines[i].TrimStart('#').Trim();
            if (Fence().Match(lines[i]) is not { Success: true } fence) continue;
            var end = Array.FindIndex(lines, i + 1, line => line.TrimEnd() == fence.Groups["indent"].Value + "```");
            yield return new MarkdownBlock(page, heading, fence.Groups["language"].Value, lines[(i + 1)..end], i + 1);
            i = end;
        }
    }

    /// <summary>Code within the text of a page, outside of its blocks.</summary>
    public static IEnumerable<string> InlineCode(string page)
    {
        var lines = Lines(page);
        foreach (var block in Blocks(page))
            for (var i = block.Line - 1; i <= block.Line + block.Text.Count; i++) lines[i] = "";
        return Code().Matches(string.Join('\n', lines)).Select(match => match.Groups[1].Value.ReplaceLineEndings(" "));
    }

    [GeneratedRegex("^(?<indent> *)```(?<language>.*)$")]
    private static partial Regex Fence();

    [GeneratedRegex("(?<!`)`([^`]+)`(?!`)")]
    private static partial Regex Code();
}
