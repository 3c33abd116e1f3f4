namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Tells tables that are text, whatever they are called. It only names what is too large anyway.</summary>
internal static class TextTable
{
    private const int MaxLines = 12;

    /// <summary>Whether the first lines have the same number of cells, cut by one of the usual marks.</summary>
    public static bool IsCommaSeparated(ReadOnlySpan<byte> head, long size) => IsTable(head, size, ',') || IsTable(head, size, ';') || IsTable(head, size, '|');

    /// <summary>The same of tabs.</summary>
    public static bool IsTabSeparated(ReadOnlySpan<byte> head, long size) => IsTable(head, size, '\t');

    /// <summary>Whether each line is an object or array of JSON by itself.</summary>
    public static bool IsJsonLines(ReadOnlySpan<byte> head, long size)
    {
        if (!PlainText.Is(head)) return false;
        var lines = PlainText.Lines(head, size, MaxLines).Where(line => line.Length > 0).ToList();
        return lines.Count >= 2 && lines.TrueForAll(line => (line[0] == '{' && line.EndsWith('}') && line.Contains('"', StringComparison.Ordinal)) || (line[0] == '[' && line.EndsWith(']') && line.Length > 2))
            && lines.Exists(line => line[0] == '{');
    }

    private static bool IsTable(ReadOnlySpan<byte> head, long size, char mark)
    {
        if (!PlainText.Is(head)) return false;
        var lines = PlainText.Lines(head, size, MaxLines).Where(line => line.Length > 0 && line[0] != '#').ToList();
        if (lines.Count < 2) return false;
        var cells = Cells(lines[0], mark);
        if (cells < 2 || lines.Exists(LooksLikeCode)) return false;
        return lines.Skip(1).Count(line => Cells(line, mark) == cells) >= (lines.Count - 1) * 0.9;
    }

    private static bool LooksLikeCode(string line) => line.TrimEnd() is [.., '{'] or [.., ';'] or [.., '('] or [.., ','] && line.StartsWith(' ');

    /// <summary>How many cells a line has; marks in quotes are part of one.</summary>
    private static int Cells(string line, char mark)
    {
        var (count, isQuoted) = (1, false);
        foreach (var unit in line)
        {
            if (unit == '"') isQuoted = !isQuoted;
            else if (unit == mark && !isQuoted) count++;
        }

        return count;
    }
}
