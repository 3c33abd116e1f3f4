namespace PreCommitDs.Requirements.Reading;

[TestClass]
public sealed class RequirementsReaderTests
{
    [TestMethod]
    [DataRow("a==1", "a", "1")]
    [DataRow("Foo_Bar.baz==1.0", "foo-bar-baz", "1.0")]
    [DataRow("a == 1.0", "a", "1.0")]
    [DataRow("a==1.0rc1+cu121", "a", "1.0rc1+cu121")]
    [DataRow("a==1!2.0", "a", "1!2.0")]
    [DataRow("a===x", "a", "x")]
    [DataRow("a[b]==1", "a", "1")]
    [DataRow("a==1 ; os_name == 'nt'", "a", "1")]
    [DataRow("a==1.*", "a", null)]
    [DataRow("a>=1", "a", null)]
    [DataRow("a==1,!=2", "a", null)]
    [DataRow("a", "a", null)]
    [DataRow("9==9", "9", "9")]
    public void A_pin_is_one_clause_that_names_one_version(string text, string name, string? pin)
    {
        var entry = ReadingSample.Read(text).Entries.Single();
        Assert.AreEqual((name, pin), (entry.Name, entry.Pin));
        Assert.AreEqual(text.Split(" ;")[0].Replace(" ", "", StringComparison.Ordinal), entry.Text.Split(" ;")[0].Replace(" ", "", StringComparison.Ordinal));
    }

    [TestMethod]
    [DataRow("a==1.0", "1.0", true)]
    [DataRow("a==1.0", "1.0.1", false)]
    [DataRow("a>=2", "1", false)]
    [DataRow("a", "1", true)]
    public void A_plain_pin_is_read_in_full_when_it_is_asked_for(string text, string version, bool matches) => Assert.AreEqual(matches, ReadingSample.Read(text).Entries.Single().Specifiers.Contains(version));

    [TestMethod]
    [DataRow("./a", "./a", "")]
    [DataRow("./a-1.0-py3-none-any.whl", "./a-1.0-py3-none-any.whl", "")]
    [DataRow("a-1.0.tar.gz", "a-1.0.tar.gz", "")]
    [DataRow("https://e.com/a.zip", "https://e.com/a.zip", "")]
    [DataRow("https://e.com/a.zip#egg=b", "https://e.com/a.zip#egg=b", "b")]
    [DataRow("git+ssh://git@e.com/a.git@main#egg=b", "git+ssh://git@e.com/a.git@main#egg=b", "b")]
    [DataRow("file:///x/a", "file:///x/a", "")]
    [DataRow("sub/a", "sub/a", "")]
    [DataRow("a @ https://e.com/a.zip", "https://e.com/a.zip", "a")]
    [DataRow("a@https://${TOKEN}@e.com/a.zip", "https://${TOKEN}@e.com/a.zip", "a")]
    public void A_place_to_take_from_may_have_a_name(string text, string url, string name)
    {
        var entry = ReadingSample.Read(text).Entries.Single();
        Assert.IsFalse(entry.IsEditable);
        Assert.AreEqual((url, name), (entry.Url, entry.Name));
    }

    [TestMethod]
    [DataRow("https://e.com/a.zip#egg=a ; os_name == 'nt'", "https://e.com/a.zip#egg=a", "os_name == \"nt\"")]
    [DataRow("./a ; os_name == 'nt'", "./a", "os_name == \"nt\"")]
    [DataRow("./a.whl;os_name == 'nt'", "./a.whl", "os_name == \"nt\"")]
    [DataRow("https://e.com/a;b", "https://e.com/a;b", null)]
    public void A_marker_may_stand_behind_a_place(string text, string url, string? marker)
    {
        var entry = ReadingSample.Read(text).Entries.Single();
        Assert.AreEqual((url, marker), (entry.Url, entry.Marker?.ToString()));
    }

    [TestMethod]
    [DataRow("a==${A_VERSION}", "a")]
    [DataRow("a${EXTRAS}", "")]
    [DataRow("${A}", "")]
    [DataRow("a>=1,<${NEXT1}", "a")]
    public void A_variable_of_the_environment_is_left_as_it_is(string text, string name)
    {
        var file = ReadingSample.Read(text);
        Assert.IsEmpty(file.Faults);
        var entry = file.Entries.Single();
        Assert.AreEqual((true, text, name), (entry.IsOpaque, entry.Text, entry.Name));
    }

    [TestMethod]
    [DataRow("a==${version}", "1:4 fault")]
    [DataRow("a=1.0", "1:2 fault")]
    [DataRow("é  a=1.0", "1:1 fault")]
    [DataRow("a; python_version > '3' # é\nb=1", "2:2 fault")]
    [DataRow("  a=1.0", "1:4 fault")]
    [DataRow("a \\\n  =1.0", "2:3 fault")]
    [DataRow("a\\\n=1.0", "2:1 fault")]
    [DataRow("a @ ./\u00e9\ud83d\ude00 x", "1:10 fault")]
    [DataRow("a[\u00e9]", "1:3 fault")]
    [DataRow("# \u00e9\u2028b=1", "1:6 fault")]
    public void A_line_that_pip_refuses_is_a_fault_with_its_place(string text, string faults) => Assert.AreEqual(faults, ReadingSample.Faults(ReadingSample.Read(text)));

    [TestMethod]
    [DataRow("<<<<<<< HEAD\na==1\n=======\na==2\n>>>>>>> branch\n", "1:1 conflict")]
    [DataRow("a==1\n<<<<<<< HEAD\r\nb==1\r\n", "2:1 conflict")]
    [DataRow("a==1\n=======", "2:1 conflict")]
    [DataRow("||||||| base", "1:1 conflict")]
    [DataRow("a==1 \\\n<<<<<<< HEAD\n    --hash=sha256:00\n", "2:1 conflict")]
    [DataRow("a==1 \\\n    --hash=sha256:00 \\\n=======\n    --hash=sha256:11 \\\n>>>>>>> branch", "3:1 conflict")]
    [DataRow("# ========\n#=======", "")]
    [DataRow("  =======", "1:3 fault")]
    [DataRow("========", "1:1 fault")]
    public void An_open_merge_is_told_once(string text, string faults) => Assert.AreEqual(faults, ReadingSample.Faults(ReadingSample.Read(text)));
}
