namespace PreCommitDs.EndToEnd.Harness;

/// <summary>What docs/runners.md tells users to paste.</summary>
internal static class Documented
{
    /// <summary>The content of a file: the block after a line that ends in its name.</summary>
    public static string File(string section, string name)
    {
        var blocks = Blocks(section).Where(block => block.File == name).ToList();
        Assert.HasCount(1, blocks, $"docs/runners.md, {section}: one block for {name} was expected");
        return blocks[0].Text;
    }

    /// <summary>The commands: the blocks that are no file.</summary>
    public static IEnumerable<string> Commands(string section)
    {
        var commands = Blocks(section).Where(block => block.File is null).SelectMany(block => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.IsNotEmpty(commands, $"docs/runners.md, {section}: no commands");
        return commands;
    }

    private static IEnumerable<(string? File, string Text)> Blocks(string section)
    {
        var before = "";
        List<string>? block = null;
        foreach (var line in Lines(section))
        {
            if (block is null && line.StartsWith("```", StringComparison.Ordinal)) block = [];
            else if (block is null) before = line.Length > 0 ? line : before;
            else if (line != "```") block.Add(line);
            else
            {
                yield return (before.EndsWith("`:", StringComparison.Ordinal) ? before.Split('`')[^2] : null, string.Join('\n', block) + "\n");
                block = null;
            }
        }
    }

    private static List<string> Lines(string section)
    {
        var page = System.IO.File.ReadAllLines(Path.Combine(Programs.RepositoryRoot, "docs", "runners.md"));
        var lines = page.SkipWhile(line => line != "## " + section).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).ToList();
        Assert.IsNotEmpty(lines, $"docs/runners.md has no section {section}");
        return lines;
    }
}
