namespace PreCommitDs.Requirements.Reading;

[TestClass]
public sealed class RequirementsReaderOptionsTests
{
    [TestMethod]
    [DataRow("-r a.txt", "1:1 a.txt")]
    [DataRow("-ra.txt", "1:1 a.txt")]
    [DataRow("  -r   a.txt  # why", "1:3 a.txt")]
    [DataRow("-r\ta.txt", "1:1 a.txt")]
    [DataRow("--requirement a.txt", "1:1 a.txt")]
    [DataRow("--requirement=a.txt", "1:1 a.txt")]
    [DataRow("--requirem=a.txt", "1:1 a.txt")]
    [DataRow("-c a.txt", "1:1 +a.txt")]
    [DataRow("-ca.txt", "1:1 +a.txt")]
    [DataRow("--constraint a.txt", "1:1 +a.txt")]
    [DataRow("--cons=a.txt", "1:1 +a.txt")]
    [DataRow("-r 'a b.txt'", "1:1 a b.txt")]
    [DataRow("-r \"a b.txt\"", "1:1 a b.txt")]
    [DataRow("-r \"a\\b.txt\"", "1:1 a\\b.txt")]
    [DataRow("-r 'a\\b.txt'", "1:1 a\\b.txt")]
    [DataRow("-r a\\ b.txt", "1:1 a b.txt")]
    [DataRow("-r a.txt -c b.txt", "1:1 a.txt | 1:10 +b.txt")]
    [DataRow("-r \\\n  a.txt", "1:1 a.txt")]
    [DataRow("--pre \\\n  -r é.txt -r b.txt", "2:3 é.txt | 2:12 b.txt")]
    [DataRow("-r ${FILE}.txt", "1:1 ${FILE}.txt")]
    [DataRow("# -r a.txt", "")]
    public void A_file_is_taken_in(string text, string includes)
    {
        var file = ReadingSample.Read(text);
        Assert.AreEqual(includes, ReadingSample.Includes(file));
        Assert.IsEmpty(file.Faults);
        Assert.IsEmpty(file.Entries);
    }

    [TestMethod]
    [DataRow("a/b.txt", true)]
    [DataRow("../a.txt", true)]
    [DataRow("/etc/a.txt", false)]
    [DataRow("~/a.txt", false)]
    [DataRow("C:/a.txt", false)]
    [DataRow("https://e.com/a.txt", false)]
    [DataRow("file:///a.txt", false)]
    [DataRow("file:a.txt", false)]
    [DataRow("${FOLDER}/a.txt", false)]
    public void An_include_may_lie_outside_of_the_tree(string target, bool isInTree) => Assert.AreEqual(isInTree, ReadingSample.Read($"-r {target}").Includes.Single().IsInTree);

    [TestMethod]
    [DataRow("-i https://e.com/simple", "--index-url https://e.com/simple")]
    [DataRow("-ihttps://e.com/simple", "--index-url https://e.com/simple")]
    [DataRow("--index-url=https://e.com/simple", "--index-url https://e.com/simple")]
    [DataRow("--index https://e.com/simple", "--index-url https://e.com/simple")]
    [DataRow("--extra-index-url https://e.com --pre", "--extra-index-url https://e.com | --pre ")]
    [DataRow("-f ./wheels", "--find-links ./wheels")]
    [DataRow("--trusted-host e.com", "--trusted-host e.com")]
    [DataRow("--no-binary :all:", "--no-binary :all:")]
    [DataRow("--only-binary=a,b", "--only-binary a,b")]
    [DataRow("--require-hashes", "--require-hashes ")]
    [DataRow("--no-index", "--no-index ")]
    [DataRow("--prefer-binary", "--prefer-binary ")]
    [DataRow("--use-feature=x", "--use-feature x")]
    [DataRow("--new-in-pip-99", "")]
    [DataRow("-", "")]
    [DataRow("--", "")]
    public void An_option_goes_by_its_long_name(string text, string options)
    {
        var file = ReadingSample.Read(text);
        Assert.AreEqual(options, string.Join(" | ", file.Options.Select(static option => $"{option.Name} {option.Value}")));
        Assert.IsEmpty(file.Faults);
    }

    [TestMethod]
    [DataRow("-r", "1:1 fault")]
    [DataRow("--requirement=", "1:1 fault")]
    [DataRow("--pre -c", "1:7 fault")]
    [DataRow("--pre \\\n -i", "2:2 fault")]
    public void An_option_without_its_value_is_a_fault(string text, string faults) => Assert.AreEqual(faults, ReadingSample.Faults(ReadingSample.Read(text)));

    [TestMethod]
    [DataRow("-e .", ".", "")]
    [DataRow("-e ./a[b]", "./a[b]", "")]
    [DataRow("-e git+https://e.com/a.git@v1#egg=A_b", "git+https://e.com/a.git@v1#egg=A_b", "a-b")]
    [DataRow("-e git+https://e.com/a.git#egg=a[x]&subdirectory=y", "git+https://e.com/a.git#egg=a[x]&subdirectory=y", "a")]
    [DataRow("--editable=git+https://e.com/a.git#subdirectory=y&egg=a", "git+https://e.com/a.git#subdirectory=y&egg=a", "a")]
    [DataRow("-e 'a @ git+https://e.com/a.git'", "git+https://e.com/a.git", "a")]
    public void An_editable_line_has_a_place_and_perhaps_a_name(string text, string url, string name)
    {
        var entry = ReadingSample.Read(text).Entries.Single();
        Assert.IsTrue(entry.IsEditable);
        Assert.AreEqual((url, name), (entry.Url, entry.Name));
    }
}
