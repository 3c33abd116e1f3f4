using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Harness;

namespace PreCommitDs.Runners.Documents;

[TestClass]
public sealed class YamlReaderTests
{
    [TestMethod]
    [DataRow("a: [x, 'y z', \"w\"]\nb:\n- é: 1\n  ü: 2\n")]
    [DataRow("a: [x, 'y z', \"w\"]\r\nb:\r\n- é: 1\r\n  ü: 2\r\n")]
    [DataRow("\uFEFF# 🙂 é\n---\na: 🙂\nb: &x {c: d}\ne: *x\n...\n")]
    [DataRow("a: |\n  text\n  more\nb: >-\n  folded\n\nc: plain\n  goes on\nd:\n")]
    [DataRow("? a\n: b\n? c\n")]
    [DataRow("a:\n\n  - b\n\n  # comment\n  - c # here\n\n# end\n")]
    [DataRow("{\n\t\"a\": 1,\n\t\"b\": [\n\t\t2\n\t]\n}\n")]
    public void Every_value_stands_where_it_says(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var seen = 0;
        foreach (var scalar in Scalars(YamlReader.Read("f", content).Root!).Where(static scalar => !scalar.IsNull))
        {
            seen++;
            var shown = Encoding.UTF8.GetString(content.AsSpan(scalar.Place.Start..scalar.Place.End));
            if (scalar.Quote is '|' or '>') Assert.StartsWith(scalar.Quote.ToString(), shown);
            else if (!scalar.Value.Contains(' ', StringComparison.Ordinal)) Assert.AreEqual(scalar.Quote == '\0' ? scalar.Value : $"{scalar.Quote}{scalar.Value}{scalar.Quote}", shown);
            var lines = text.TrimStart('\uFEFF').Split('\n');
            var column = new StringInfoColumn(lines[scalar.Place.Line - 1]);
            if (scalar.Quote == '\0') Assert.StartsWith(scalar.Value.Split(' ')[0], column.From(scalar.Place.Column));
        }

        Assert.IsGreaterThan(1, seen);
    }

    [TestMethod]
    public void Aliases_and_merge_keys_are_resolved()
    {
        var root = (DocumentMapping)YamlReader.Read("f", "base: &b {x: 1, y: 2}\nmore: &m\n  y: 3\n  z: 4\nuse:\n  <<: [*m, *b]\n  z: 5\nsame: *b\n"u8).Root!;
        var use = (DocumentMapping)root.Find("use")!;
        Assert.AreEqual("1 3 5", string.Join(' ', new[] { "x", "y", "z" }.Select(key => FieldReader.Text(use, key))));
        Assert.IsTrue(root.Find("same")!.IsAlias);
        Assert.AreEqual("2", FieldReader.Text((DocumentMapping)root.Find("same")!, "y"));
        Assert.AreEqual(8, root.Find("same")!.Place.Line);
    }

    [TestMethod]
    [DataRow("a: [b\n", "f:")]
    [DataRow("a: b: c\n", "f:1:5: ")]
    [DataRow("a:\n\t- b\n", "f:1:1: ")]
    [DataRow("a: *none\n", "f:1:4: there is no anchor &none")]
    [DataRow("a: 1\n---\nb: 2\n", "f:2:1: more than one document")]
    [DataRow("a: \"open\n", "f:")]
    [DataRow("[a]: b\n", "f:1:1: a key is a text")]
    [DataRow("a: \"\\UFFFFFFFF\"\n", "f:")]
    public void What_is_no_yaml_is_told_in_one_line_with_its_place(string text, string start)
    {
        var failure = Assert.ThrowsExactly<RunnerConfigurationException>(() => YamlReader.Read("f", Encoding.UTF8.GetBytes(text)));
        Assert.StartsWith(start, failure.Message);
        Assert.DoesNotContain("\n", failure.Message);
    }

    [TestMethod]
    public void Deep_nesting_and_other_encodings_are_refused()
    {
        Assert.ThrowsExactly<RunnerConfigurationException>(() => YamlReader.Read("f", Encoding.UTF8.GetBytes(new string('[', 5000))));
        Assert.ThrowsExactly<RunnerConfigurationException>(() => YamlReader.Read("f", Encoding.Unicode.GetBytes("\uFEFFa: b")));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("# only a comment\n")]
    [DataRow("---\n")]
    [DataRow("--- # nothing\n...\n")]
    [DataRow("null\n")]
    public void A_file_without_a_value_has_no_root(string text) => Assert.IsNull(YamlReader.Read("f", Encoding.UTF8.GetBytes(text)).Root);

    [TestMethod]
    public void Any_text_is_read_or_refused()
    {
        var pieces = Gen.Elements("a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", "\"", "'", "# c", "&x ", "*x", "|", ">", "!t ", "%", "? ", "---", "...", ",", "\t", "\r\n", "é", "\\", "\0", "<<", "~", "\u0085");
        Property.Holds(
            pieces.ArrayOf().Select(string.Concat),
            text =>
            {
                try
                {
                    YamlReader.Read("f", Encoding.UTF8.GetBytes(text));
                }
                catch (RunnerConfigurationException)
                {
                    // Refused.
                }
            },
            times: 5000);
    }

    private static IEnumerable<DocumentScalar> Scalars(DocumentNode node) => node.IsAlias ? [] : node switch
    {
        DocumentScalar scalar => [scalar],
        DocumentSequence list => list.Items.SelectMany(Scalars),
        DocumentMapping mapping => mapping.Entries.Where(static entry => !entry.IsMerged).SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
        _ => [],
    };

    /// <summary>Counts columns in code points.</summary>
    private sealed record StringInfoColumn(string Line)
    {
        public string From(int column) => string.Concat(Line.EnumerateRunes().Skip(column - 1).Select(static rune => rune.ToString()));
    }
}
