using System.Text;
using FsCheck.Fluent;
using PreCommitDs.Files;
using PreCommitDs.Harness;

namespace PreCommitDs.Reporting;

[TestClass]
public sealed class UnifiedDiffTests
{
    private const int Batch = 150;

    private static readonly string[] Lines = ["a\n", "b\n", "\n", "c\r\n", "é😀\n", " \n", "-x\n", "+y\n", "\\ z\n", "@@\n", "a\n", "d\re\n"];

    [TestMethod]
    [DataRow("a.ipynb")]
    [DataRow("my notes/a b.ipynb")]
    [DataRow("é.ipynb")]
    [DataRow("a\nb\t\"\\ \u0085é.ipynb")]
    public void Git_applies_it(string path)
    {
        if (OperatingSystem.IsWindows() && path.Contains('\n', StringComparison.Ordinal)) Assert.Inconclusive("no such file names here");
        using var folder = new TemporaryFolder();
        folder.Git("init", "-q");
        folder.Write(path, "one\ntwo\n"u8);
        folder.Write("a.diff", Encoding.UTF8.GetBytes(Diff(path, "one\ntwo\n", Replace(4, 3, "2"))));
        folder.Git("apply", "a.diff");
        Assert.AreEqual("one\n2\n", Encoding.UTF8.GetString(folder.Read(path)));
    }

    [TestMethod]
    public void Patch_applies_it_to_a_name_with_spaces()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a b.txt", "one\n"u8);
        folder.Write("a.diff", Encoding.UTF8.GetBytes(Diff("a b.txt", "one\n", Replace(0, 3, "1"))));
        Tool.Run("patch", folder.Path, "-p1", "-i", "a.diff");
        Assert.AreEqual("1\n", Encoding.UTF8.GetString(folder.Read("a b.txt")));
    }

    [TestMethod]
    public void Git_makes_the_edited_file_of_any_original()
    {
        using var folder = new TemporaryFolder();
        folder.Git("init", "-q");
        var samples = Edited.Sample(Batch).Where(sample => !sample.Before.AsSpan().SequenceEqual(sample.After)).ToList();
        var diffs = new StringBuilder();
        for (var i = 0; i < samples.Count; i++)
        {
            folder.Write($"{i}.txt", samples[i].Before);
            diffs.Append(UnifiedDiff.Of($"{i}.txt", samples[i].Before, samples[i].Edits));
        }

        folder.Write("all.diff", Encoding.UTF8.GetBytes(diffs.ToString()));
        folder.Git("-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "all.diff");
        for (var i = 0; i < samples.Count; i++)
        {
            var actual = folder.Exists($"{i}.txt") ? folder.Read($"{i}.txt") : [];
            Assert.AreEqual(Encoding.UTF8.GetString(samples[i].After), Encoding.UTF8.GetString(actual), Encoding.UTF8.GetString(samples[i].Before));
        }
    }

    [TestMethod]
    public void Removed_and_context_lines_are_those_of_the_original() => Property.Holds(Edited, sample =>
    {
        var diff = UnifiedDiff.Of("a", sample.Before, sample.Edits);
        Assert.AreEqual(Encoding.UTF8.GetString(sample.After), Applied(Encoding.UTF8.GetString(sample.Before), diff));
    }, times: 3000);

    [TestMethod]
    public void One_change_has_three_lines_of_context() => Assert.AreEqual(
        "--- a/x\n+++ b/x\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
        Diff("x", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", Replace(8, 1, "five")));

    [TestMethod]
    public void Changes_far_apart_are_hunks_of_their_own() => Assert.AreEqual(
        "--- a/x\n+++ b/x\n@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -6,4 +5,4 @@\n 6\n 7\n 8\n-9\n+nine\n",
        Diff("x", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", Replace(0, 2, ""), Replace(16, 1, "nine")));

    [TestMethod]
    public void A_missing_newline_at_the_end_is_marked() => Assert.AreEqual(
        "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n 1\n-2\n+2\n\\ No newline at end of file\n",
        Diff("x", "1\n2\n", Replace(3, 1, "")));

    [TestMethod]
    public void What_is_added_to_an_empty_file_is_a_hunk_at_line_0() => Assert.AreEqual(
        "--- a/x\n+++ b/x\n@@ -0,0 +1,1 @@\n+a\n", Diff("x", "", Replace(0, 0, "a\n")));

    private static FsCheck.Gen<(byte[] Before, byte[] After, EditList Edits)> Edited { get; } =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Sample(new Random(seed));

    private static (byte[] Before, byte[] After, EditList Edits) Sample(Random random)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Lines[random.Next(Lines.Length)]));
        if (random.Next(4) == 0) text += "end";
        if (random.Next(10) == 0) text = text.TrimEnd('\n');
        if (text.Length == 0) text = "x";
        var edits = new EditList();
        var after = new StringBuilder();
        var (at, offset) = (0, 0);
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var start = random.Next(8) == 0 ? at : random.Next(at, text.Length + 1);
            var end = random.Next(8) == 0 ? text.Length : random.Next(3) == 0 ? start : random.Next(start, Math.Min(text.Length, start + 12) + 1);
            if (Splits(text, start) || Splits(text, end)) continue;
            var replacement = string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => Lines[random.Next(Lines.Length)]));
            if (random.Next(2) == 0) replacement = replacement.TrimEnd('\n');
            // Two edits that meet would be one.
            if (start == at && edits.Count > 0) continue;
            after.Append(text, at, start - at).Append(replacement);
            offset += Encoding.UTF8.GetByteCount(text.AsSpan(at, start - at));
            var length = Encoding.UTF8.GetByteCount(text.AsSpan(start, end - start));
            edits.Add(new Edit(offset, length, Encoding.UTF8.GetBytes(replacement)));
            offset += length;
            at = end;
        }

        after.Append(text, at, text.Length - at);
        return (Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(after.ToString()), edits);
    }

    private static bool Splits(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]);

    private static string Diff(string path, string text, params Edit[] edits)
    {
        var list = new EditList();
        foreach (var edit in edits) list.Add(edit);
        return UnifiedDiff.Of(path, Encoding.UTF8.GetBytes(text), list);
    }

    private static Edit Replace(int start, int length, string replacement) => new(start, length, Encoding.UTF8.GetBytes(replacement));

    /// <summary>What patch does, without searching or guessing: each line must be where the hunk says.</summary>
    private static string Applied(string before, string diff)
    {
        var old = SplitLines(before);
        var result = new StringBuilder();
        var at = 0;
        var lines = SplitLines(diff);
        for (var i = 2; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.StartsWith("@@ -", StringComparison.Ordinal))
            {
                var numbers = line[4..].Split(',', ' ');
                var start = int.Parse(numbers[0], System.Globalization.CultureInfo.InvariantCulture) - (numbers[1] == "0" ? 0 : 1);
                while (at < start) result.Append(old[at++]);
                continue;
            }

            var body = line[1..];
            if (i + 1 < lines.Count && lines[i + 1] == "\\ No newline at end of file\n") body = body[..^1];
            if (line[0] is ' ' or '-') Assert.AreEqual(old[at++], body);
            if (line[0] is ' ' or '+')
            {
                Assert.IsTrue(result.Length == 0 || result[^1] == '\n', "a line follows one without end");
                result.Append(body);
            }

            if (i + 1 < lines.Count && lines[i + 1] == "\\ No newline at end of file\n") i++;
        }

        while (at < old.Count) result.Append(old[at++]);
        return result.ToString();
    }

    private static List<string> SplitLines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var newline ? newline + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }
}
