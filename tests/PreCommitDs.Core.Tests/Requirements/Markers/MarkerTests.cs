namespace PreCommitDs.Requirements.Markers;

[TestClass]
public sealed class MarkerTests
{
    private const string Deep = "os_name == 'a'";

    [TestMethod]
    [DataRow("python_version<'3.8'", "python_version < \"3.8\"")]
    [DataRow("'3.8'>python_version", "\"3.8\" > python_version")]
    [DataRow("os.name == 'nt' and sys.platform=='win32'", "os_name == \"nt\" and sys_platform == \"win32\"")]
    [DataRow("platform.python_implementation == 'x' or python_implementation == 'x'", "platform_python_implementation == \"x\" or platform_python_implementation == \"x\"")]
    [DataRow("extra=='Foo_Bar'", "extra == \"foo-bar\"")]
    [DataRow("('A.B'==extra or \"C_D\" not   in extras)and os_name=='a'", "(\"a-b\" == extra or \"c-d\" not in extras) and os_name == \"a\"")]
    [DataRow("'X_y' in dependency_groups", "\"x-y\" in dependency_groups")]
    [DataRow("((os_name=='a'))", "os_name == \"a\"")]
    [DataRow("(os_name=='a') and ((os_name=='b' or (os_name=='c')))", "os_name == \"a\" and (os_name == \"b\" or os_name == \"c\")")]
    [DataRow("os_name=='a'and os_name=='b'or os_name=='c'", "os_name == \"a\" and os_name == \"b\" or os_name == \"c\"")]
    [DataRow("(os_name=='a' and os_name=='b') or os_name=='c'", "(os_name == \"a\" and os_name == \"b\") or os_name == \"c\"")]
    [DataRow("os_name == 'a\"b'", "os_name == 'a\"b'")]
    [DataRow("os_name == \"it's\"", "os_name == \"it's\"")]
    [DataRow("os_name == '\\x41\\u0042\\103\\t\\d'", "os_name == \"ABC\t\\d\"")]
    [DataRow("os_name == 'C:\\\\new'", "os_name == \"C:\\\\new\"")]
    [DataRow("os_name == '\\x22\\x27'", "os_name == \"\\x22'\"")]
    [DataRow("os_name == '\\n'", "os_name == \"\\x0a\"")]
    [DataRow("os_name == 'a\\\nb'", "os_name == \"ab\"")]
    [DataRow("os_name == '\\U0001F600'", "os_name == \"\U0001F600\"")]
    public void A_marker_is_written_in_one_way(string text, string written)
    {
        var marker = MarkerSample.Parse(text);
        Assert.AreEqual(written, marker.ToString());
        Assert.AreEqual(marker, MarkerSample.Parse(written));
        Assert.AreEqual(marker.GetHashCode(), MarkerSample.Parse(written).GetHashCode());
    }

    [TestMethod]
    [DataRow("", 1, "variable")]
    [DataRow("foo == 'a'", 1, "no variable of markers")]
    [DataRow("os_names == 'a'", 1, "no variable of markers")]
    [DataRow("os_name", 8, "no operator")]
    [DataRow("os_name = 'a'", 9, "write ==")]
    [DataRow("os_name not 'a'", 9, "write not in")]
    [DataRow("'a' notin os_name", 5, "no operator")]
    [DataRow("os_name ==", 11, "too early")]
    [DataRow("python_version > 3", 18, "in quotes")]
    [DataRow("os_name == 'a", 12, "write ' at the end")]
    [DataRow("os_name == \"C:\\\"", 15, "backslash")]
    [DataRow("os_name == 'a\\x1'", 14, "backslash")]
    [DataRow("os_name == '\\N{DASH}'", 13, "backslash")]
    [DataRow("os_name == 'a\nb'", 14, "")]
    [DataRow("(os_name == 'a'", 16, "write )")]
    [DataRow("os_name == 'a')", 15, "leave it out")]
    [DataRow("os_name == 'a' os_name == 'b'", 16, "and or or")]
    [DataRow("os_name == 'a' and", 19, "too early")]
    [DataRow("os_name == 'a' orx", 16, "and or or")]
    [DataRow("os_name == 'a'\n", 15, "should end here")]
    public void What_is_no_marker_is_refused_with_its_place_and_the_mend(string text, int column, string mend)
    {
        Assert.IsFalse(Marker.TryParse(text, out var marker, out var error));
        Assert.IsNull(marker);
        Assert.AreEqual(column, error.Column, error.Message);
        Assert.Contains(mend, error.Message);
        Assert.IsFalse(error.Message.Any(char.IsControl), error.Message);
    }

    [TestMethod]
    [DataRow(100, true)]
    [DataRow(101, false)]
    [DataRow(100_000, false)]
    public void Parentheses_are_read_to_a_depth(int depth, bool isRead) =>
        Assert.AreEqual(isRead, Marker.TryParse(new string('(', depth) + Deep + new string(')', depth), out _));

    [TestMethod]
    public void Parentheses_side_by_side_do_not_add_up() =>
        Assert.AreEqual(Deep.Replace('\'', '"'), MarkerSample.Parse($"({Deep})").ToString(), string.Join(" and ", Enumerable.Repeat($"({Deep})", 500).Select(MarkerSample.Parse)));

    [TestMethod]
    public void A_marker_knows_what_it_asks_for()
    {
        var marker = MarkerSample.Parse("(os_name == 'a' or 'b' in extra) and python_version > '3'");
        MarkerVariable[] asked = [MarkerVariable.OsName, MarkerVariable.PythonVersion, MarkerVariable.Extra];
        CollectionAssert.AreEqual(asked, Enum.GetValues<MarkerVariable>().Where(marker.Mentions).ToArray());
    }
}
