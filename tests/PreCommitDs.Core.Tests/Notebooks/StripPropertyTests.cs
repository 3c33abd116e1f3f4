using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Files;
using PreCommitDs.Harness;

namespace PreCommitDs.Notebooks;

[TestClass]
public sealed class StripPropertyTests
{
    private static readonly byte[] Telling = "{}[]\",:\\0nN\0\n<>=\u007f"u8.ToArray();
    private static readonly NotebookFixer Default = new(StripOptions.Default);

    [TestMethod]
    public void By_default_only_spans_go_or_become_an_empty_array_or_null() => Property.Holds(NotebookSample.Any(SampleKind.Python), sample =>
    {
        var original = sample.Bytes;
        var result = Default.Fix("a", original, explain: false);
        var expected = new List<byte>();
        var at = 0;
        foreach (var edit in result.Edits.InOrder)
        {
            Assert.IsTrue(edit.Start >= at && edit.Length > 0 && edit.End <= original.Length, "edits overlap");
            Assert.IsTrue(Encoding.ASCII.GetString(edit.Replacement.Span) is "" or "[]" or "null");
            expected.AddRange(original[at..edit.Start]);
            expected.AddRange(edit.Replacement.ToArray());
            at = edit.End;
        }

        expected.AddRange(original[at..]);
        CollectionAssert.AreEqual(expected, result.Edits.Apply(original));
    });

    [TestMethod]
    [DataRow(SampleKind.Plain)]
    [DataRow(SampleKind.Doubled)]
    [DataRow(SampleKind.Python)]
    public void By_default_the_values_are_those_of_the_reference(object kind) =>
        Property.Holds(NotebookSample.Any((SampleKind)kind), sample => AgreesWithReference(sample, StripOptions.Default));

    [TestMethod]
    public void With_any_options_the_values_are_those_of_the_reference() =>
        Property.Holds(SampleKind.Plain, OptionSample.Simple, AgreesWithReference, times: 1000);

    [TestMethod]
    public void With_any_options_what_is_stripped_is_JSON_and_clean() => Property.Holds(SampleKind.Python, OptionSample.All, (sample, options) =>
    {
        var fixer = new NotebookFixer(options);
        if (fixer.Fix(sample.Text).Outcome == FixOutcome.Unreadable) return;
        var stripped = fixer.Apply(sample.Text);
        ReferenceTree.Parse(stripped);
        Assert.AreEqual(stripped, fixer.Apply(stripped));
        Assert.AreEqual(FixOutcome.Clean, fixer.Fix(stripped).Outcome);
    }, times: 1000);

    [TestMethod]
    public void Ids_filled_in_are_good_and_unique_and_good_ones_stay() => Property.Holds(NotebookSample.Any(SampleKind.Plain), sample =>
    {
        var before = CellsOf(ReferenceTree.Parse(sample.Text));
        var fixer = new NotebookFixer(StripOptions.Default with { Ids = IdPolicy.Fill });
        if (before is null || !sample.Text.Contains("\"nbformat_minor\":5", StringComparison.Ordinal) || fixer.Fix(sample.Text).Outcome == FixOutcome.Unreadable) return;
        var after = CellsOf(ReferenceTree.Parse(fixer.Apply(sample.Text)))!;
        var seen = new HashSet<string>();
        for (var i = 0; i < after.Count; i++)
        {
            if (after[i].Count == 0) continue;
            var id = (string)after[i]["id"]!;
            Assert.IsTrue(IsGood(id) && seen.Add(id), id);
        }

        var good = before.Select(cell => cell.GetValueOrDefault("id") as string).Where(IsGood).ToHashSet();
        Assert.IsTrue(good.IsSubsetOf(seen.Select(id => (string?)id)));

        static bool IsGood(string? id) => id is { Length: > 0 and <= 64 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
    });

    [TestMethod]
    [Timeout(60_000)]
    public void Broken_notebooks_never_throw() => Property.Holds(
        SampleKind.Python,
        OptionSample.All,
        (sample, options) =>
        {
            var broken = Broken(sample.Bytes, new Random(sample.Seed));
            var fixer = new NotebookFixer(options);
            var result = fixer.Fix("a", broken, explain: true);
            if (result.Outcome == FixOutcome.Changed) Assert.AreNotEqual(FixOutcome.Unreadable, fixer.Fix("a", result.Edits.Apply(broken), explain: true).Outcome);
            else Assert.AreEqual(0, result.Edits.Count);
            if (result.Outcome == FixOutcome.Unreadable) Assert.IsGreaterThan(0, result.Location.Line);
        },
        times: 2000);

    private static void AgreesWithReference(NotebookSample sample, StripOptions options)
    {
        var expected = ReferenceTree.Parse(sample.Text);
        var result = new NotebookFixer(options).Fix("a", sample.Bytes, explain: true);
        if (!new ReferenceStripper(options).Strip(expected))
        {
            Assert.AreEqual(FixOutcome.Unreadable, result.Outcome);
            return;
        }

        Assert.IsTrue(result.Outcome is FixOutcome.Clean or FixOutcome.Changed, result.Summary);
        var actual = ReferenceTree.Parse(Encoding.UTF8.GetString(result.Edits.Apply(sample.Bytes)));
        Assert.AreEqual(ReferenceTree.Canonical(expected), ReferenceTree.Canonical(actual));
    }

    private static bool IsGood(string? id) => id is { Length: > 0 and <= 64 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static List<Dictionary<string, object?>>? CellsOf(object? notebook) =>
        ((notebook as Dictionary<string, object?>)?.GetValueOrDefault("cells") as List<object?>)?.OfType<Dictionary<string, object?>>().ToList();

    private static byte[] Broken(byte[] bytes, Random random)
    {
        var broken = bytes.ToList();
        for (var i = random.Next(1, 5); i > 0 && broken.Count > 0; i--)
        {
            var at = random.Next(broken.Count);
            switch (random.Next(5))
            {
                case 0: broken[at] = (byte)random.Next(256); break;
                case 1: broken.RemoveAt(at); break;
                case 2: broken.Insert(at, Telling[random.Next(Telling.Length)]); break;
                case 3: broken.RemoveRange(at, random.Next(Math.Min(20, broken.Count - at))); break;
                default: if (random.Next(3) == 0) broken.RemoveRange(at, broken.Count - at); break;
            }
        }

        return [.. broken];
    }
}
