using System.Runtime.Versioning;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Documents;

/// <summary>
/// What the pages show of a terminal is what a terminal shows: every command behind a <c>$</c> is run in the scene of its page, and prints what
/// stands below it. With WRITE_GENERATED=1 these tests write it anew.
/// </summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class TranscriptTests
{
    private static readonly Lock Writing = new();

    public static IEnumerable<object[]> Transcripts => Pages.All.SelectMany(Pages.Blocks).Where(static block => block.Language == "console").Select(static block => new object[] { block.Page, block.Heading });

    [TestMethod]
    [DynamicData(nameof(Transcripts))]
    public void Commands_print_what_the_page_shows(string page, string heading)
    {
        var block = Block(page, heading);
        using var repository = TemporaryRepository.WithoutGit();
        Scenes.Set(repository, page, heading);
        var shown = new List<string>();
        foreach (var command in block.Text.Where(static line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            shown.Add(command);
            var printed = ProcessRunner.Run("sh", ["-c", $"{{ {command[2..]}\n}} 2>&1"], repository.Top, repository.Environment, timeout: TimeSpan.FromMinutes(5)).Output.TrimEnd('\n');
            if (printed.Length > 0) shown.AddRange(Scenes.Normalize(repository, printed).Split('\n').Select(static line => line.TrimEnd()));
        }

        if (Environment.GetEnvironmentVariable("WRITE_GENERATED") == "1") Write(page, heading, shown);
        else Assert.AreEqual(string.Join('\n', block.Text), string.Join('\n', shown), $"{block}: WRITE_GENERATED=1 dotnet test writes it anew");
    }

    private static MarkdownBlock Block(string page, string heading) => Pages.Blocks(page).Single(block => block.Language == "console" && block.Heading == heading);

    private static void Write(string page, string heading, List<string> shown)
    {
        lock (Writing)
        {
            var (block, lines) = (Block(page, heading), Pages.Lines(page));
            File.WriteAllText(Path.Combine(Programs.RepositoryRoot, page), string.Join('\n', [.. lines[..block.Line], .. shown, .. lines[(block.Line + block.Text.Count)..]]));
        }
    }
}
