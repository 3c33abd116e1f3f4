using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Documents;

/// <summary>Lines that a page asks to be pasted into a shell are run by a test; this one knows by which.</summary>
[TestClass]
public sealed class ShellBlockTests
{
    private static readonly Dictionary<string, string[]> RunBy = new(StringComparer.Ordinal)
    {
        ["README.md"] = [nameof(RouteTests)],
        ["docs/runners.md"] = [nameof(Runners.DocumentedTests)],
        ["docs/ci.md"] = [nameof(Ci.PageTests)],
        ["docs/without-dotnet.md"] = [nameof(Ci.PageTests)],
        ["docs/init.md"] = [nameof(CommandTests)],
        ["docs/plain-git.md"] = [nameof(The_installer_is_called_as_in_the_README)],
        ["docs/benchmarks.md"] = [nameof(Benchmarks_are_programs)],
    };

    [TestMethod]
    public void Every_block_is_run_by_a_test()
    {
        var unknown = Pages.All.SelectMany(Pages.Blocks).Where(static block => block.Language is "sh" or "bash" && !RunBy.ContainsKey(block.Page)).ToList();
        Assert.IsEmpty(unknown, string.Join('\n', unknown));
    }

    [TestMethod]
    public void The_installer_is_called_as_in_the_README() =>
        CollectionAssert.AreEqual(Shell("README.md").Last().Text.ToList(), Shell("docs/plain-git.md").Single().Text.ToList());

    [TestMethod]
    public void Benchmarks_are_programs()
    {
        Python.Require();
        var scripts = Shell("docs/benchmarks.md").SelectMany(static block => block.Text).ToList();
        Assert.IsNotEmpty(scripts);
        foreach (var script in scripts) ProcessRunner.Run(Python.Executable, [script, "--help"], Programs.RepositoryRoot).Exits(0).Says("--bin");
    }

    private static IEnumerable<MarkdownBlock> Shell(string page) => Pages.Blocks(page).Where(static block => block.Language == "sh");
}
