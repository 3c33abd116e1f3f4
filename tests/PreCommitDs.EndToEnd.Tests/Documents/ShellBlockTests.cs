namespace PreCommitDs.EndToEnd.Documents;

/// <summary>Lines that a page asks to be pasted into a shell are run by a test; this one knows by which.</summary>
[TestClass]
public sealed class ShellBlockTests
{
    private static readonly Dictionary<string, string[]> RunBy = new(StringComparer.Ordinal)
    {
        ["README.md"] = [nameof(RouteTests)],
        ["docs/runners.md"] = [nameof(Runners.DocumentedTests)],
    };

    [TestMethod]
    public void Every_block_is_run_by_a_test()
    {
        var unknown = Pages.All.SelectMany(Pages.Blocks).Where(static block => block.Language is "sh" or "bash" && !RunBy.ContainsKey(block.Page)).ToList();
        Assert.IsEmpty(unknown, string.Join('\n', unknown));
    }
}
