using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Harness;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Reporting;

namespace PreCommitDs.Notebooks;

[TestClass]
public sealed class NotebookFixerTests
{
    private const string Output = """{"cells": [{"metadata": {}, "outputs": [1], "source": ""}], "nbformat": 4}""";

    [TestMethod]
    [DataRow("")]
    [DataRow("\uFEFF")]
    [DataRow(" \r\n\t")]
    public void An_empty_file_passes(string text) => Assert.AreEqual(FixOutcome.Clean, Strip.With().Fix(text).Outcome);

    [TestMethod]
    [DataRow("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "Git LFS")]
    [DataRow("/annex/objects/SHA256E-s1--0\n", "git-annex")]
    [DataRow("[1, 2]", "no notebook")]
    [DataRow("\"text\"", "no notebook")]
    [DataRow("{}", "no notebook")]
    [DataRow("{\"a\": 1}", "no notebook")]
    [DataRow("{\"paragraphs\": [{\"results\": {}}], \"name\": \"n\"}", "Zeppelin")]
    [DataRow("{\"cells\": [], \"metadata\": {}}", "nbformat 1 is too old")]
    [DataRow("{\"nbformat\": 1, \"cells\": [{\"outputs\": [1]}]}", "nbformat 1 is too old")]
    [DataRow("{\"nbformat\": 2, \"worksheets\": [{\"cells\": [{\"outputs\": [1]}]}]}", "nbformat 2 is too old")]
    public void What_is_no_notebook_of_format_3_or_4_is_left_alone_and_said_so(string text, string why)
    {
        var result = Strip.With().Fix(text);
        Assert.AreEqual(FixOutcome.LeftAlone, result.Outcome);
        Assert.Contains(why, result.Summary);
    }

    [TestMethod]
    [DataRow("{\"nbformat\": 5}", "newer", 1, 1)]
    [DataRow("{\n\"nbformat\": \"4\"}", "not a whole number", 2, 13)]
    [DataRow("{\"nbformat\": 4.5}", "not a whole number", 1, 14)]
    [DataRow("{\"nbformat\": 99999999999}", "not a whole number", 1, 14)]
    [DataRow("{\"nbformat\": 4, \"nbformat_minor\": []}", "not a whole number", 1, 35)]
    [DataRow("{\n \"cells\": [,]}", "no JSON: a value is missing", 2, 12)]
    [DataRow("{\"a\": \"\t\"}", "no JSON: a raw control character", 1, 8)]
    [DataRow("nothing", "no JSON", 1, 1)]
    [DataRow("{\"nbformat\": 4, \"metadata\": {\"widgets\": {}}}", "no cells", 1, 1)]
    [DataRow("{\"nbformat\": 3, \"worksheets\": null}", "no cells", 1, 1)]
    [DataRow("{\"nbformat\": 4,\n\"cells\": {\"0\": {\"outputs\": [1]}}}", "cells are a list", 2, 10)]
    [DataRow("{\"nbformat\": 4, \"cells\": [[{\"outputs\": [1]}]]}", "cells are a list", 1, 27)]
    [DataRow("{\"nbformat\": 3, \"worksheets\": {\"cells\": [{\"outputs\": [1]}]}}", "cells are a list", 1, 31)]
    public void What_cannot_be_read_is_said_with_its_place(string text, string why, int line, int column)
    {
        var result = Strip.With().Fix(text);
        Assert.AreEqual(FixOutcome.Unreadable, result.Outcome);
        Assert.Contains(why, result.Summary);
        Assert.AreEqual(new Location(line, column), result.Location);
    }

    [TestMethod]
    public void What_is_not_UTF_8_is_said_with_its_place()
    {
        var result = Strip.With().Fix("a", "{\n\"a\": \"\xff"u8[..^2].ToArray().Concat("\u00e9"u8[..1].ToArray()).ToArray(), explain: false);
        Assert.AreEqual(FixOutcome.Unreadable, result.Outcome);
        Assert.AreEqual(("not UTF-8", new Location(2, 7)), (result.Summary, result.Location));
    }

    [TestMethod]
    [DataRow("\n")]
    [DataRow("\r\n")]
    public void Conflict_markers_are_a_finding_with_their_line(string newline)
    {
        var text = string.Join(newline, "{", " \"cells\": [", "<<<<<<< HEAD", "  1", "=======", "  2", ">>>>>>> topic", " ]", "}");
        var result = Strip.With().Fix(text);
        Assert.AreEqual(FixOutcome.Blocked, result.Outcome);
        var finding = Assert.ContainsSingle(result.Findings);
        Assert.AreEqual((StripRules.ConflictMarkers, Severity.Error, new Location(3, 1)), (finding.Rule, finding.Severity, finding.Location));
        Assert.AreEqual(0, result.Edits.Count);
    }

    [TestMethod]
    public void Markers_in_a_string_are_no_conflict() =>
        Assert.AreEqual(FixOutcome.Clean, Strip.With().Fix("""{"nbformat": 4, "cells": [{"source": ["<<<<<<< HEAD\n", ">>>>>>> x\n"]}]}""").Outcome);

    [TestMethod]
    [DataRow("""{"tags": ["keep_output"], "keep_output": false}""")]
    [DataRow("""{"keep_output": 0, "tags": ["x", "keep_output"]}""")]
    public void A_cell_that_contradicts_itself_is_refused_and_kept(string metadata)
    {
        var result = Strip.With().Fix($$"""{"nbformat": 4, "cells": [{"metadata": {}, "outputs": [1]}, {"metadata": {{metadata}}, "outputs": [1]}]}""");
        Assert.AreEqual(FixOutcome.Unreadable, result.Outcome);
        Assert.AreEqual(0, result.Edits.Count);
        Assert.IsGreaterThan(1, result.Location.Column);
    }

    [TestMethod]
    public void Findings_name_the_cell_its_line_its_id_and_what_goes()
    {
        var result = Strip.With("--drop-empty-cells").Fix("""
            {"nbformat": 4, "nbformat_minor": 5,
             "cells": [
              {"id": "one", "source": ""},
              {"id": "two", "source": "x", "execution_count": 10, "metadata": {"collapsed": true}, "outputs": [1, 2]}, {"source": "z", "outputs": [3]}
             ],
             "metadata": {"widgets": {}}}
            """);
        Assert.AreEqual("1 cell, 3 outputs, 60 B", result.Summary);
        CollectionAssert.AreEqual(
            new[]
            {
                "3:3 cell 1 one: strip-notebooks/not-stripped the whole cell, 27 B",
                "4:3 cell 2 two: strip-notebooks/not-stripped 2 outputs, 1 execution count, 1 metadata key, 19 B",
                "4:108 cell 3 : strip-notebooks/not-stripped 1 output, 1 B",
                "6:14 cell 0 : strip-notebooks/notebook-metadata 1 metadata key, 13 B",
            },
            result.Findings.Select(f => $"{f.Location.Line}:{f.Location.Column} cell {f.Location.Cell} {f.Location.CellId}: {f.Rule} {f.Message}").ToArray());
    }

    [TestMethod]
    public void Nothing_is_explained_unless_it_is_asked_for() => Assert.IsEmpty(Strip.With().Fix("a", Encoding.UTF8.GetBytes(Output), explain: false).Findings);

    [TestMethod]
    [Timeout(10_000)]
    public void Deep_nesting_is_stripped_and_kept()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);
        var stripped = Strip.With().Apply($$"""{"cells": [{"metadata": {"deep": {{deep}}, "collapsed": {{deep}}}, "outputs": [{{deep}}]}], "metadata": {"deep": {{deep}}}, "nbformat": 4}""");
        Assert.AreEqual($$"""{"cells": [{"metadata": {"deep": {{deep}}}, "outputs": []}], "metadata": {"deep": {{deep}}}, "nbformat": 4}""", stripped);
    }

    [TestMethod]
    [DoNotParallelize]
    [Timeout(60_000)]
    public void Explaining_a_notebook_on_one_line_takes_linear_time()
    {
        var cell = $$"""{"metadata": {}, "outputs": [1], "source": "{{new string('x', 1000)}}"}""";
        LinearTime.Holds("cells", 4000, 16_000, size => (Cells: size, Text: Notebook(size)), static notebook => Assert.HasCount(notebook.Cells, Strip.With().Fix(notebook.Text).Findings));

        string Notebook(int cells) => $$"""{"cells": [{{string.Join(',', Enumerable.Repeat(cell, cells))}}], "nbformat": 4}""";
    }

    [TestMethod]
    public void A_literal_dotted_name_comes_before_the_path_below() => Assert.AreEqual(
        """{"cells": [{"metadata": {"a": {"b": 2}}}], "nbformat": 4}""",
        Strip.With("--extra-keys", "cell.metadata.a.b").Apply("""{"cells": [{"metadata": {"a": {"b": 2}, "a.b": 1}}], "nbformat": 4}"""));

    [TestMethod]
    public void No_ids_are_filled_in_where_they_are_removed() => Assert.AreEqual(
        """{"cells": [{"metadata": {}}, {"metadata": {}}], "nbformat": 4, "nbformat_minor": 5}""",
        Strip.With("--ids", "fill", "--extra-keys", "cell.id").Apply("""{"cells": [{"id": "a", "metadata": {}}, {"metadata": {}}], "nbformat": 4, "nbformat_minor": 5}"""));

    [TestMethod]
    public void Keys_of_neither_notebook_nor_cell_are_warned_of_and_ignored()
    {
        var warnings = new List<string>();
        var stripped = Strip.With(warnings.Add, "--extra-keys", "a.b metadata", "--preset", "vscode").Apply("""{"nbformat": 4, "a": {"b": 1}, "metadata": {"x": 1}}""");
        Assert.AreEqual("""{"nbformat": 4, "a": {"b": 1}, "metadata": {"x": 1}}""", stripped);
        CollectionAssert.AreEqual(
            new[] { "ignoring the key 'a.b': keys begin with metadata. or cell.", "ignoring the key 'metadata': keys begin with metadata. or cell." }, warnings);
    }

    [TestMethod]
    [DataRow("--ids", "random")]
    [DataRow("--max-size", "10X")]
    [DataRow("--max-size", "1.5K")]
    [DataRow("--max-size", "")]
    [DataRow("--max-size", "99999999999999999999")]
    [DataRow("--max-size", "9223372036854775807K")]
    [DataRow("--preset", "emacs")]
    [DataRow("--drop-matching", "(")]
    [DataRow("--drop-matching", "(a)\\1")]
    public void Options_that_make_no_sense_are_refused(string option, string value)
    {
        var error = Assert.ThrowsExactly<UsageException>(() => Strip.With($"{option}={value}"));
        Assert.DoesNotContain("\n", error.Message);
    }

    [TestMethod]
    public void One_fixer_serves_many_threads()
    {
        var fixer = Strip.With("--max-size", "5", "--ids", "fill");
        var expected = fixer.Apply(Output);
        Parallel.For(0, 200, _ => Assert.AreEqual(expected, fixer.Apply(Output)));
    }
}
