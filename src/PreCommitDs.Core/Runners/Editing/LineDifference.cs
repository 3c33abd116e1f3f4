using PreCommitDs.Files;

namespace PreCommitDs.Runners.Editing;

/// <summary>Says by which whole lines two texts differ, as edits of the first.</summary>
internal static class LineDifference
{
    /// <summary>Beyond this many pairs of lines the stretch that differs is taken as a whole.</summary>
    private const long MostCompared = 4_000_000;

    public static EditList Between(byte[] before, byte[] after)
    {
        var edits = new EditList();
        var (old, changed) = (Lines(before), Lines(after));
        var head = 0;
        while (head < old.Count && head < changed.Count && Same(old[head], changed[head])) head++;
        var tail = 0;
        while (tail < old.Count - head && tail < changed.Count - head && Same(old[^(tail + 1)], changed[^(tail + 1)])) tail++;
        var (rows, columns) = (old.Count - head - tail, changed.Count - head - tail);
        var common = (long)rows * columns > MostCompared ? [] : CommonLines(old, changed, head, rows, columns);
        common.Add((rows, columns));
        var (row, column) = (0, 0);
        foreach (var (nextRow, nextColumn) in common)
        {
            var (start, end) = (StartOf(old, head + row, before.Length), StartOf(old, head + nextRow, before.Length));
            var (from, to) = (StartOf(changed, head + column, after.Length), StartOf(changed, head + nextColumn, after.Length));
            edits.Add(new Edit(start, end - start, after.AsMemory(from..to)));
            (row, column) = (nextRow + 1, nextColumn + 1);
        }

        return edits;
        bool Same(Range one, Range other) => before.AsSpan()[one].SequenceEqual(after.AsSpan()[other]);

        List<(int Row, int Column)> CommonLines(List<Range> old, List<Range> changed, int head, int rows, int columns)
        {
            var lengths = new int[rows + 1, columns + 1];
            for (var i = rows - 1; i >= 0; i--)
                for (var j = columns - 1; j >= 0; j--)
                    lengths[i, j] = Same(old[head + i], changed[head + j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            var pairs = new List<(int, int)>();
            for (int i = 0, j = 0; i < rows && j < columns;)
            {
                if (Same(old[head + i], changed[head + j])) pairs.Add((i++, j++));
                else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
                else j++;
            }

            return pairs;
        }
    }

    private static int StartOf(List<Range> lines, int index, int length) => index < lines.Count ? lines[index].Start.Value : length;

    private static List<Range> Lines(byte[] text)
    {
        var lines = new List<Range>();
        for (int at = 0, end; at < text.Length; at = end)
        {
            var length = text.AsSpan(at).IndexOf((byte)'\n');
            end = length < 0 ? text.Length : at + length + 1;
            lines.Add(at..end);
        }

        return lines;
    }
}
