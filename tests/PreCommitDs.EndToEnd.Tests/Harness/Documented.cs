namespace PreCommitDs.EndToEnd.Harness;

/// <summary>What docs/runners.md, or another page, tells users to paste.</summary>
internal static class Documented
{
    private const string Runners = "runners.md";

    /// <summary>The headings of a page; what stands before the first has none.</summary>
    public static IEnumerable<string> Sections(string page) => System.IO.File.ReadAllLines(Path.Combine(Programs.RepositoryRoot, "docs", page))
        .Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]).Prepend("");

    /// <summary>How many blocks a section has.</summary>
    public static int Count(string section, string page) => Blocks(section, page).Count();

    /// <summary>The content of a file: the block after a line that ends in its name.</summary>
    public static string File(string section, string name, string page = Runners)
    {
        var blocks = Blocks(section, page).Where(block => block.File == name).ToList();
        Assert.HasCount(1, blocks, $"docs/{page}, {section}: one block for {name} was expected");
        return blocks[0].Text;
    }

    /// <summary>The commands: the blocks that are no file.</summary>
    public static IEnumerable<string> Commands(string section, string page = Runners)
    {
        var commands = Blocks(section, page).Where(block => block.File is null).SelectMany(block => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.IsNotEmpty(commands, $"docs/{page}, {section}: no commands");
        return commands;
    }

    private static IEnumerable<(string? File, string Text)> Blocks(string section, string page)
    {
        var before = "";
        List<string>? block = null;
        foreach (var line in Lines(section, page))
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

    private static List<string> Lines(string section, string name)
    {
        var page = System.IO.File.ReadAllLines(Path.Combine(Programs.RepositoryRoot, "docs", name));
        var lines = page.SkipWhile(line => section.Length > 0 && line != "## " + section).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).ToList();
        Assert.IsNotEmpty(lines, $"docs/{name} has no section {section}");
        return lines;
    }
}
