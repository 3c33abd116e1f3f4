using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Harness;
using PreCommitDs.Reporting;

namespace PreCommitDs.Notebooks;

/// <summary>What findings say beside their message: where they end, what mends them, and what they are about.</summary>
[TestClass]
public sealed class StripFindingsTests
{
    private const string Cells = """
        {"nbformat": 4, "nbformat_minor": 5,
         "cells": [
          {"id": "one", "source": "", "outputs": ["FIRST"]},
          {"id": "two", "source": "x", "metadata": {}, "outputs": [2], "execution_count": 5}
         ],
         "metadata": {"widgets": {}}}
        """;

    [TestMethod]
    public void All_fixes_together_are_the_edits_by_bytes_and_by_columns() => Property.Holds(SampleKind.Python, OptionSample.All, (sample, options) =>
    {
        var content = sample.Bytes;
        var result = new NotebookFixer(options).Fix("a", content, explain: true);
        if (result.Outcome != FixOutcome.Changed) return;
        var fixes = result.Findings.SelectMany(finding => finding.Fixes).ToList();
        var byBytes = new EditList();
        foreach (var fix in fixes) byBytes.Add(new Edit(fix.ByteOffset, fix.ByteLength, Encoding.UTF8.GetBytes(fix.Text)));
        var expected = result.Edits.Apply(content);
        CollectionAssert.AreEqual(expected, byBytes.Apply(content));
        Assert.AreEqual(Encoding.UTF8.GetString(expected), ByColumns(Encoding.UTF8.GetString(content), fixes.Select(fix => (fix.Location, fix.Text))));
    }, times: 1000);

    [TestMethod]
    public void A_finding_spans_its_cell()
    {
        var findings = Strip.With().Fix(Cells).Findings;
        Assert.AreEqual(new Location(3, 3, 1, "one") { EndLine = 3, EndColumn = 52 }, findings[0].Location);
        Assert.AreEqual(new Location(6, 14) { EndLine = 6, EndColumn = 29 }, findings[2].Location);
    }

    [TestMethod]
    public void A_hash_is_of_what_goes_and_stays_wherever_the_cell_moves()
    {
        var before = Hashes(Cells);
        CollectionAssert.AllItemsAreUnique(before);
        CollectionAssert.AreEqual(before, Hashes(Cells.Replace("\n \"cells\"", "\n\n\n \"cells\"", StringComparison.Ordinal)));
        CollectionAssert.AreEqual(before, Hashes(Cells.Replace("\"source\": \"x\"", "\"source\": \"other = 1\"", StringComparison.Ordinal)));
        var rerun = Hashes(Cells.Replace("FIRST", "SECOND", StringComparison.Ordinal));
        Assert.AreNotEqual(before[0], rerun[0]);
        CollectionAssert.AreEqual(before[1..], rerun[1..]);
    }

    [TestMethod]
    public void A_hash_never_shows_what_it_is_of()
    {
        foreach (var finding in Strip.With().Fix(Cells).Findings) StringAssert.Matches(finding.ContentHash, new("^[0-9a-f]{16}$"));
    }

    private static List<string> Hashes(string text) => [.. Strip.With().Fix(text).Findings.Select(finding => finding.ContentHash)];

    /// <summary>Replaces stretches as an editor would, which counts lines and code points.</summary>
    private static string ByColumns(string text, IEnumerable<(Location Place, string Text)> fixes)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var places = new Dictionary<(int, int), int>();
        var (line, column, offset) = (1, 1, start);
        foreach (var rune in text[start..].EnumerateRunes())
        {
            places[(line, column)] = offset;
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + 1);
            offset += rune.Utf16SequenceLength;
        }

        places[(line, column)] = offset;
        var result = new StringBuilder();
        var at = 0;
        foreach (var (place, replacement) in fixes.OrderBy(fix => (fix.Place.Line, fix.Place.Column)))
        {
            result.Append(text, at, places[(place.Line, place.Column)] - at).Append(replacement);
            at = places[(place.EndLine, place.EndColumn)];
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
