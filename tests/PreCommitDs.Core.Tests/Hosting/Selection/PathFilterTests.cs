namespace PreCommitDs.Hosting.Selection;

[TestClass]
public sealed class PathFilterTests
{
    private static readonly string[] Paths = ["a.ipynb", "b.txt", "docs/a.ipynb", "docs/sub/a.ipynb", "sub/docs/c.ipynb", ".hidden/a.ipynb", "A.ipynb", "a[1].ipynb"];

    [TestMethod]
    [DataRow("*.txt", "b.txt")]
    [DataRow("a.ipynb", "a.ipynb docs/a.ipynb docs/sub/a.ipynb .hidden/a.ipynb")]
    [DataRow("/a.ipynb", "a.ipynb")]
    [DataRow("/*.ipynb", "a.ipynb A.ipynb a[1].ipynb")]
    [DataRow("docs/", "docs/a.ipynb docs/sub/a.ipynb sub/docs/c.ipynb")]
    [DataRow("/docs/", "docs/a.ipynb docs/sub/a.ipynb")]
    [DataRow("docs/*", "docs/a.ipynb")]
    [DataRow("docs/**", "docs/a.ipynb docs/sub/a.ipynb")]
    [DataRow("./docs/*.ipynb", "docs/a.ipynb")]
    [DataRow("docs\\sub\\*", "docs/sub/a.ipynb")]
    [DataRow("**/sub/**", "docs/sub/a.ipynb sub/docs/c.ipynb")]
    [DataRow("**/docs/*.ipynb", "docs/a.ipynb sub/docs/c.ipynb")]
    [DataRow("a[1].ipynb", "a[1].ipynb")]
    [DataRow("a?ipynb", "")]
    [DataRow("./", "a.ipynb b.txt docs/a.ipynb docs/sub/a.ipynb sub/docs/c.ipynb .hidden/a.ipynb A.ipynb a[1].ipynb")]
    [DataRow("/", "a.ipynb b.txt docs/a.ipynb docs/sub/a.ipynb sub/docs/c.ipynb .hidden/a.ipynb A.ipynb a[1].ipynb")]
    [DataRow("nothing", "")]
    public void Included_is_what_matches(string pattern, string expected) => Assert.AreEqual(expected, Apply([pattern], []));

    [TestMethod]
    public void Excluded_goes_from_what_is_included() => Assert.AreEqual("docs/a.ipynb", Apply(["/docs/"], ["sub/"]));

    [TestMethod]
    public void Without_includes_all_but_the_excluded_stays() => Assert.AreEqual("b.txt docs/sub/a.ipynb", Apply([], ["/docs/a.ipynb", "/*.ipynb", "/sub/", ".hidden/"]));

    [TestMethod]
    public void Any_of_several_patterns_will_do() => Assert.AreEqual("b.txt A.ipynb", Apply(["A.ipynb", "*.txt"], []));

    [TestMethod]
    [DataRow("docs/sub", "docs/sub/a.ipynb")]
    [DataRow("docs", "docs/a.ipynb docs/sub/a.ipynb")]
    [DataRow("b.txt", "b.txt")]
    [DataRow("doc", "")]
    public void Below_a_path_lies_the_path_itself_and_what_is_in_it(string root, string expected)
    {
        var filter = new PathFilter([], []).Below([root]);
        Assert.IsFalse(filter.IsEmpty);
        Assert.AreEqual(expected, string.Join(' ', filter.Apply(Paths, path => path).Where(path => !path.StartsWith('.'))));
        CollectionAssert.AreEqual(Paths.Where(filter.Matches).ToList(), filter.Apply(Paths, path => path).ToList());
    }

    [TestMethod]
    public void No_pattern_is_no_filter()
    {
        Assert.IsTrue(new PathFilter([], []).IsEmpty);
        Assert.AreEqual(string.Join(' ', Paths), Apply([], []));
    }

    private static string Apply(string[] include, string[] exclude) => string.Join(' ', new PathFilter(include, exclude).Apply(Paths, path => path));
}
