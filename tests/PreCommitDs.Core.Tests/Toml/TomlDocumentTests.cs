using System.Text;
using PreCommitDs.Harness;

namespace PreCommitDs.Toml;

[TestClass]
public sealed class TomlDocumentTests
{
    [TestMethod]
    public void Finds_a_value_by_the_parts_of_its_key()
    {
        var root = Parse("[tool.precommit-ds]\nexclude = ['a']\n[tool.other]\n");
        Assert.AreEqual("a", ((TomlString)((TomlArray)root.Find("tool", "precommit-ds", "exclude")!)[0]).Value);
        Assert.AreSame(root, root.Find());
        Assert.IsNull(root.Find("tool", "none"));
        Assert.IsNull(root.Find("tool", "precommit-ds", "exclude", "a"));
        Assert.IsNull(root.Find("tool.other"));
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(8)]
    [DataRow(9)]
    [DataRow(100)]
    public void Gets_every_key_of_small_and_large_tables(int count)
    {
        var root = Parse(string.Concat(Enumerable.Range(0, count).Select(i => $"k{i} = {i}\n")));
        Assert.AreEqual(count, root.Count);
        for (var i = 0; i < count; i++)
        {
            Assert.IsTrue(root.TryGet($"k{i}", out var value));
            Assert.AreEqual(i, ((TomlInteger)value).Value);
        }

        Assert.IsFalse(root.TryGet($"k{count}", out _));
    }

    [TestMethod]
    public void Says_where_an_element_of_an_array_stands()
    {
        var document = "\uFEFF[project]\r\n\"né\" = 1\r\ndependencies = [ # é\r\n  'é', \"scipy\", # x\r\n]\r\n"u8.ToArray();
        var root = TomlDocument.Parse(document);
        var scipy = ((TomlArray)root.Find("project", "dependencies")!)[1];
        Assert.AreEqual(new TomlPosition(4, 8, 56, 7), scipy.Position);
        Assert.AreEqual("\"scipy\"", Encoding.UTF8.GetString(scipy.Position.Of(document)));
        Assert.AreEqual("\"né\"", Encoding.UTF8.GetString(((TomlTable)root.Find("project")!)[0].KeyPosition.Of(document)));
        Assert.AreEqual(new TomlPosition(1, 1, 3, 9), root.Find("project")!.Position);
    }

    [TestMethod]
    public void A_table_stands_where_it_is_defined_and_its_key_where_it_is_named_first()
    {
        var root = Parse("[a.b]\n[ a ]\nc.d = 1\n[[e]]\n[[e]]\n");
        Assert.AreEqual(new TomlPosition(2, 1, 6, 5), root.Find("a")!.Position);
        Assert.AreEqual(new TomlPosition(1, 2, 1, 1), root[0].KeyPosition);
        Assert.AreEqual(new TomlPosition(3, 1, 12, 1), root.Find("a", "c")!.Position);
        Assert.AreEqual(4, root.Find("e")!.Position.Line);
        Assert.AreEqual(5, ((TomlArray)root.Find("e")!)[1].Position.Line);
    }

    [TestMethod]
    public void A_date_time_keeps_its_text_and_its_fields()
    {
        var value = (TomlDateTime)Parse("a = 1987-07-05 17:45:56.123400-08:30")[0].Value;
        Assert.AreEqual((TomlDateTimeKind.OffsetDateTime, "1987-07-05 17:45:56.123400-08:30"), (value.Kind, value.Text));
        Assert.AreEqual((1987, 7, 5), (value.Year, value.Month, value.Day));
        Assert.AreEqual((17, 45, 56, 123_400_000, -510), (value.Hour, value.Minute, value.Second, value.Nanosecond, value.OffsetMinutes));
    }

    [TestMethod]
    public void An_error_spans_what_is_wrong() =>
        Assert.AreEqual(new TomlPosition(2, 5, 10, 3), Assert.ThrowsExactly<TomlException>(() => Parse("a = 1\nb = 0x_")).Position);

    [TestMethod]
    public void An_error_never_shows_a_value()
    {
        foreach (var text in new[] { "a = hunter2", "a = \"hunter2", "a = 1hunter2", "a = 'x' hunter2", "a = [hunter2]", "a = 2001-01-01Thunter2", "a = \"hunter2\\q\"" })
            Assert.DoesNotContain("hunter2", Assert.ThrowsExactly<TomlException>(() => Parse(text)).Message);
    }

    [TestMethod]
    public void The_deepest_document_fits_a_small_stack()
    {
        var deepest = $"a={new string('[', TomlDocument.MaxDepth)}{new string(']', TomlDocument.MaxDepth)}";
        Exception? error = null;
        var thread = new Thread(() => error = Record(deepest), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.IsNull(error);
    }

    [TestMethod]
    [Timeout(30_000)]
    [DataRow("[", "")]
    [DataRow("{a=", "")]
    [DataRow("a.", "")]
    [DataRow("k# = #\n", "")]
    [DataRow("a.b.k# = #\n", "")]
    [DataRow("[a.t#]\nx = 1\n", "")]
    [DataRow("[[a]]\n[[a.b]]\n[a.c]\nx = 1\n", "")]
    [DataRow("'é',", "a = [")]
    [DataRow("'é#' = 1,", "a = {")]
    [DataRow("\\u00e9", "a = \"é")]
    [DataRow("é\r\n", "a = '''")]
    [DataRow("\"\"x", "a = \"\"\"")]
    [DataRow("\\\n \\\n", "a = \"\"\"")]
    [DataRow("9", "a = 1.")]
    [DataRow("0", "a = 0x")]
    [DataRow("# é\n", "")]
    public void Takes_linear_time(string piece, string start)
    {
        var text = new StringBuilder(start);
        for (var i = 0; i < 200_000; i++) text.Append(piece.Replace("#", $"{i}", StringComparison.Ordinal));
        Record(text.ToString());
        Record(text + "\u0001");
    }

    [TestMethod]
    public void Takes_every_kind_of_line_end_for_the_same()
    {
        const string text = "a = '''\nx\n\ny'''\nb = \"\"\"\\\n  x\n\"\"\" # c\nc = [\n1,\n]\n";
        var crlf = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.AreEqual(TomlTree.Text(TomlTree.Of(Parse(text)), isSorted: false), TomlTree.Text(TomlTree.Of(Parse(crlf)), isSorted: false));
    }

    private static TomlTable Parse(string text) => TomlDocument.Parse(Encoding.UTF8.GetBytes(text));

    private static TomlException? Record(string text)
    {
        try
        {
            Parse(text);
            return null;
        }
        catch (TomlException error)
        {
            return error;
        }
    }
}
