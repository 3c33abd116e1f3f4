using System.Text.Json;
using PreCommitDs.Files;
using PreCommitDs.Harness;

namespace PreCommitDs.Notebooks;

/// <summary>A comment in a cell that keeps its outputs.</summary>
[TestClass]
public sealed class AllowTests
{
    [TestMethod]
    [DataRow("# precommit-ds: allow[strip-notebooks] the figure of the paper")]
    [DataRow("import x\n  # precommit-ds: allow[strip-notebooks/not-stripped] why\nx.plot()")]
    [DataRow("// precommit-ds: allow[other,strip-notebooks] why")]
    [DataRow("-- precommit-ds: allow[strip-notebooks] why")]
    [DataRow("% precommit-ds: allow[strip-notebooks] why")]
    public void Outputs_stay_where_a_comment_line_allows_them(string source)
    {
        foreach (var written in Written(source))
        {
            var text = Cell(written, "{}");
            Assert.AreEqual(FixOutcome.Clean, Strip.With().Fix(text).Outcome, text);
            Assert.AreEqual(text, Strip.With().Apply(text));
        }
    }

    [TestMethod]
    [DataRow("x = 1  # precommit-ds: allow[strip-notebooks] not alone")]
    [DataRow("# precommit-ds: allow[block-secrets] another rule")]
    [DataRow("# precommit-ds: allow[strip-notebooks/notebook-metadata] not the cell's")]
    [DataRow("precommit-ds: allow[strip-notebooks] no comment")]
    [DataRow("# allow[strip-notebooks] of whom?")]
    public void Outputs_go_where_it_does_not(string source)
    {
        foreach (var written in Written(source))
        {
            Assert.AreEqual(Cell(written, "{}", outputs: "[]"), Strip.With().Apply(Cell(written, "{}")));
            Assert.DoesNotContain("reason", Strip.With().Fix(Cell(written, "{}")).Findings.Single().Message);
        }
    }

    [TestMethod]
    public void A_comment_without_a_reason_does_not_count_and_the_finding_says_so()
    {
        foreach (var written in Written("# precommit-ds: allow[strip-notebooks]"))
            Assert.Contains("gives no reason", Strip.With().Fix(Cell(written, "{}")).Findings.Single().Message);
    }

    [TestMethod]
    public void What_the_metadata_says_comes_first()
    {
        const string allow = "\"# precommit-ds: allow[strip-notebooks] why\"";
        Assert.AreEqual(FixOutcome.Unreadable, Strip.With().Fix(Cell(allow, "{\"keep_output\": false}")).Outcome);
        Assert.AreEqual(FixOutcome.Clean, Strip.With().Fix(Cell(allow, "{\"keep_output\": true}")).Outcome);
        Assert.AreEqual(FixOutcome.Clean, Strip.With().Fix(Cell(allow, "{\"tags\": [\"a\"]}")).Outcome);
        Assert.AreEqual(FixOutcome.Changed, Strip.With().Fix(Cell(allow, "{\"init_cell\": false}")).Outcome);
    }

    [TestMethod]
    public void Options_that_choose_among_kept_outputs_choose_here_too() =>
        Assert.AreEqual(FixOutcome.Changed, Strip.With("--drop-output-type", "stream").Fix(Cell("\"# precommit-ds: allow[strip-notebooks] why\"", "{}", "[{\"output_type\": \"stream\"}]")).Outcome);

    /// <summary>A source as one string, and as a list of lines.</summary>
    private static IEnumerable<string> Written(string source)
    {
        yield return JsonSerializer.Serialize(source);
        yield return JsonSerializer.Serialize(source.Split('\n').Select((line, i) => i < source.Count(c => c == '\n') ? line + "\n" : line));
    }

    private static string Cell(string source, string metadata, string outputs = "[{\"data\": 1}]") =>
        $$"""{"nbformat": 4, "cells": [{"cell_type": "code", "metadata": {{metadata}}, "outputs": {{outputs}}, "source": {{source}}}]}""";
}
