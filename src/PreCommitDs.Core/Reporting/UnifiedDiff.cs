using System.Globalization;
using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Reporting;

/// <summary>
/// Writes edits as a unified diff. Nothing has to be searched for: which lines change is known from where the edits stand.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(string path, ReadOnlySpan<byte> original, EditList edits)
    {
        var lines = LineStarts(original);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"--- {Name("a/" + path)}\n+++ {Name("b/" + path)}\n");
        var shift = 0;
        var changes = ChangedLines(original, lines, edits.InOrder);
        for (var i = 0; i < changes.Count;)
        {
            var last = i;
            while (last + 1 < changes.Count && changes[last + 1].First - changes[last].End <= 2 * Context) last++;
            shift += Hunk(text, original, lines, edits.InOrder, changes[i..(last + 1)], shift);
            i = last + 1;
        }

        return text.ToString();
    }

    /// <summary>As git writes it: quoted where it must be, with a tab behind a name that has spaces.</summary>
    private static string Name(string path) => DisplayPath.Of(path) + (path.Contains(' ', StringComparison.Ordinal) ? "\t" : "");

    /// <summary>Runs of whole lines that edits touch, and which edits those are.</summary>
    private static List<LineChange> ChangedLines(ReadOnlySpan<byte> original, List<int> lines, IReadOnlyList<Edit> edits)
    {
        var changes = new List<LineChange>();
        for (var i = 0; i < edits.Count; i++)
        {
            if (IsLineBetween(original, lines, edits[i]))
            {
                var at = lines.BinarySearch(edits[i].Start);
                if (changes.Count > 0 && at < changes[^1].End) changes[^1] = changes[^1] with { EditEnd = i + 1 };
                else changes.Add(new LineChange(at, at, i, i + 1));
                continue;
            }

            var first = LineOf(lines, edits[i].Start);
            var end = Math.Min(LineOf(lines, Math.Max(edits[i].Start, edits[i].End - 1)) + 1, lines.Count - 1);
            var joins = changes.Count > 0 && first < changes[^1].End;
            // An edit that takes the end of its last line draws the next line into its own, unless it takes whole lines.
            var endsLine = edits[i].Replacement.IsEmpty ? !joins && lines[first] == edits[i].Start : edits[i].Replacement.Span[^1] == '\n';
            if (edits[i].Length > 0 && !endsLine && end < lines.Count - 1 && lines[end] == edits[i].End) end++;
            if (joins) changes[^1] = changes[^1] with { End = Math.Max(end, changes[^1].End), EditEnd = i + 1 };
            else changes.Add(new LineChange(first, end, i, i + 1));
        }

        return changes;
    }

    /// <summary>Whether whole lines come in between others, which stay: behind the last only where that has an end.</summary>
    private static bool IsLineBetween(ReadOnlySpan<byte> original, List<int> lines, Edit edit) =>
        edit.Length == 0 && edit.Replacement.Span[^1] == '\n' && (edit.Start == 0 || original[edit.Start - 1] == '\n') && lines.BinarySearch(edit.Start) >= 0;

    /// <returns>By how many lines the file shrinks or grows.</returns>
    private static int Hunk(
        StringBuilder text, ReadOnlySpan<byte> original, List<int> lines, IReadOnlyList<Edit> edits, List<LineChange> changes, int shift)
    {
        var from = Math.Max(0, changes[0].First - Context);
        var to = Math.Min(lines.Count - 1, changes[^1].End + Context);
        var body = new StringBuilder();
        var (oldCount, newCount, at) = (to - from, to - from, from);
        foreach (var change in changes)
        {
            Lines(body, ' ', original[lines[at]..lines[change.First]]);
            var old = original[lines[change.First]..lines[change.End]];
            Lines(body, '-', old);
            newCount += Lines(body, '+', Changed(old, lines[change.First], edits, change)) - (change.End - change.First);
            at = change.End;
        }

        Lines(body, ' ', original[lines[at]..lines[to]]);
        text.Append(CultureInfo.InvariantCulture, $"@@ -{Start(from, oldCount)},{oldCount} +{Start(from + shift, newCount)},{newCount} @@\n");
        text.Append(body);
        return newCount - oldCount;
    }

    private static int Start(int line, int count) => count == 0 ? line : line + 1;

    private static byte[] Changed(ReadOnlySpan<byte> old, int offset, IReadOnlyList<Edit> edits, LineChange change)
    {
        var local = new EditList();
        for (var i = change.EditFirst; i < change.EditEnd; i++) local.Add(edits[i] with { Start = edits[i].Start - offset });
        return local.Apply(old);
    }

    private static int Lines(StringBuilder text, char mark, ReadOnlySpan<byte> block)
    {
        var count = 0;
        while (!block.IsEmpty)
        {
            var end = block.IndexOf((byte)'\n');
            var line = end < 0 ? block : block[..(end + 1)];
            text.Append(mark).Append(Encoding.UTF8.GetString(line));
            if (end < 0) text.Append("\n\\ No newline at end of file\n");
            block = block[line.Length..];
            count++;
        }

        return count;
    }

    /// <summary>The offset of each line, and last the length of the text.</summary>
    private static List<int> LineStarts(ReadOnlySpan<byte> text)
    {
        var starts = new List<int> { 0 };
        var at = 0;
        while (at < text.Length)
        {
            var end = text[at..].IndexOf((byte)'\n');
            at = end < 0 ? text.Length : at + end + 1;
            starts.Add(at);
        }

        return starts;
    }

    private static int LineOf(List<int> starts, int offset)
    {
        var index = starts.BinarySearch(offset);
        if (index < 0) index = ~index - 1;
        return Math.Max(0, Math.Min(index, starts.Count - 2));
    }

    private readonly record struct LineChange(int First, int End, int EditFirst, int EditEnd);
}
