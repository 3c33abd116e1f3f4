namespace PreCommitDs.Guides;

[TestClass]
public sealed class GuideSectionTests
{
    private const string Page = """
        # hook

        ## Rules

        ### first

        > **error**: declared elsewhere.

        Finds [this](x.md) in
        two lines.

        Silent **always**.

        **Practice:** [Keep it](practices.md#keep-it).

        Found:

        ```text a.txt committed
        old

        lines
        ```

        ```text a.txt
        new
        ```

        ```tree
        b.csv  1.0 KiB
        ```

        Passes:

        ```text c.txt
        ### no heading
        ```

        **To let it pass:** `allow = ["x"]`, or [otherwise](#other).

        ### second

        Nothing of the first.
        """;

    [TestMethod]
    public void Parts_are_read_up_to_the_next_heading()
    {
        var section = GuideSection.Find(Page, "first")!;
        CollectionAssert.AreEqual((string[])["Finds this in two lines.", "Silent always."], section.Details.ToArray());
        Assert.AreEqual(("Keep it", "practices.md#keep-it"), (section.Practice, section.PracticeLink));
        CollectionAssert.AreEqual((GuideExample[])[new("a.txt", "old\n\nlines\n", true), new("a.txt", "new\n", false), new("", "b.csv  1.0 KiB\n", false)], section.Found.ToArray());
        CollectionAssert.AreEqual((GuideExample[])[new("c.txt", "### no heading\n", false)], section.Passes.ToArray());
        Assert.AreEqual("`allow = [\"x\"]`, or otherwise.", section.Allowing);
    }

    [TestMethod]
    [DataRow("third")]
    [DataRow("firs")]
    [DataRow("### first")]
    public void Unknown_headings_are_none(string heading) => Assert.IsNull(GuideSection.Find(Page, heading));

    [TestMethod]
    [DataRow("a [b](c) d", "a b d")]
    [DataRow("**bold** and *soft*", "bold and soft")]
    [DataRow("`*.py[**]` stays", "`*.py[**]` stays")]
    [DataRow("`a` [with `code`](x.md#y), 2 * 3 * 4", "`a` with `code`, 2 * 3 * 4")]
    [DataRow("[1] and (2)", "[1] and (2)")]
    [DataRow("**Beside:** `allow[x/y]` (z)", "Beside: `allow[x/y]` (z)")]
    public void Marks_go_and_code_stays(string markdown, string plain) => Assert.AreEqual(plain, MarkdownText.Plain(markdown));
}
