namespace PreCommitDs.Requirements.Reading;

/// <summary>Where lines end and how they are joined, as pip has it; numbers of lines are those that an editor shows.</summary>
[TestClass]
public sealed class LogicalLinesTests
{
    [TestMethod]
    [DataRow("a\nb", "1:1 a | 2:1 b")]
    [DataRow("a\r\nb\r\n", "1:1 a | 2:1 b")]
    [DataRow("a\rb", "1:1 a | 2:1 b")]
    [DataRow("\n\na", "3:1 a")]
    [DataRow("a\vb", "1:1 a | 1:3 b")]
    [DataRow("a\fb", "1:1 a | 1:3 b")]
    [DataRow("a\u001cb\u001dc\u001ed", "1:1 a | 1:3 b | 1:5 c | 1:7 d")]
    [DataRow("a\u0085b", "1:1 a | 1:3 b")]
    [DataRow("a\u2028b\u2029c\nd", "1:1 a | 1:3 b | 1:5 c | 2:1 d")]
    [DataRow("a # é\u2028 b", "1:1 a | 1:8 b")]
    [DataRow("a # \u20ac \u00a9\nb", "1:1 a | 2:1 b")]
    public void A_line_ends_where_python_ends_it(string text, string entries) => Assert.AreEqual(entries, ReadingSample.Entries(ReadingSample.Read(text)));

    [TestMethod]
    [DataRow("a==\\\n1", "1:1 a==1")]
    [DataRow("a \\\n  >=1, \\\n  <2\nb", "1:1 a   >=1,   <2 | 4:1 b")]
    [DataRow("a\\\n\\\n\\\n>=1", "1:1 a>=1")]
    [DataRow("a\\\\\\\n>=1", "1:1 a>=1")]
    [DataRow("\\\na", "2:1 a")]
    [DataRow("\\a\\\n>=1", "1:2 a>=1")]
    [DataRow("a\\", "1:1 a")]
    [DataRow("a\\\n", "1:1 a")]
    [DataRow("a \\\n\nb", "1:1 a | 3:1 b")]
    [DataRow("a \\ \nb", "1:1 a \\ | 2:1 b")]
    [DataRow("a\\\u2028>=1\nb", "1:1 a>=1 | 2:1 b")]
    [DataRow("a\\\r\n>=1\r\nb", "1:1 a>=1 | 3:1 b")]
    public void A_backslash_joins_lines_with_nothing_between(string text, string entries) => Assert.AreEqual(entries, ReadingSample.Entries(ReadingSample.Read(text)));

    [TestMethod]
    [DataRow("a \\\n# why\nb", "1:1 a | 3:1 b")]
    [DataRow("a\\\n# why\nb", "1:1 a | 3:1 b")]
    [DataRow("a \\\n    # why \\\nb", "1:1 a | 3:1 b")]
    [DataRow("# why \\\nb", "2:1 b")]
    [DataRow("\u00a0# why \\\nb", "2:1 b")]
    [DataRow("a \\\n\u001f\u3000# why \\\nb", "1:1 a | 3:1 b")]
    [DataRow("a # why \\\nb", "1:1 a")]
    [DataRow("a \\\n# why\n    --hash=sha256:00", "1:1 a")]
    public void A_comment_of_its_own_ends_the_joining(string text, string entries) => Assert.AreEqual(entries, ReadingSample.Entries(ReadingSample.Read(text)));

    [TestMethod]
    [DataRow("a#b", "1:1 a#b")]
    [DataRow("a #b", "1:1 a")]
    [DataRow("a\t#b", "1:1 a")]
    [DataRow("a\u00a0#b", "1:1 a")]
    [DataRow("#a", "")]
    [DataRow("  # a", "")]
    [DataRow("git+https://e.com/a.git#egg=b # c", "1:1 git+https://e.com/a.git#egg=b")]
    [DataRow("a @ https://e.com/a.zip#sha256=00#x #", "1:1 a @ https://e.com/a.zip#sha256=00#x")]
    public void A_comment_begins_at_the_start_or_behind_a_space(string text, string entries)
    {
        var file = ReadingSample.Read(text);
        Assert.AreEqual(entries, ReadingSample.Entries(file));
        Assert.AreEqual(text == "a#b", file.Faults.Count > 0);
    }
}
