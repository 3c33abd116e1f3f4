namespace PreCommitDs.Requirements.Reading;

/// <summary>
/// The lines of a requirements file once backslashes have joined them, as pip does it: nothing is put between two parts, and a line
/// that is a comment ends the joining, whatever it ends in.
/// </summary>
internal ref struct LogicalLines(ReadOnlySpan<byte> text)
{
    private PhysicalLines _lines = new(text);

    /// <summary>The line; the same object each time.</summary>
    public LogicalLine Current { get; } = new();

    public bool MoveNext()
    {
        Current.Clear();
        while (_lines.MoveNext())
        {
            var line = _lines.Current;
            var isComment = IsComment(line);
            if (isComment || line.IsEmpty || line[^1] != '\\')
            {
                // A space, as a comment has to stand apart from what it is joined to.
                if (isComment && !Current.IsEmpty) Current.Append(" "u8, _lines.Number, _lines.Column);
                Current.Append(line, _lines.Number, _lines.Column);
                return true;
            }

            var start = line.IndexOfAnyExcept((byte)'\\');
            Current.Append(start < 0 ? [] : line[start..].TrimEnd((byte)'\\'), _lines.Number, _lines.Column + Math.Max(start, 0));
        }

        return !Current.IsEmpty;
    }

    private static bool IsComment(ReadOnlySpan<byte> line)
    {
        var at = line.IndexOfAnyExcept(" \t"u8);
        return at >= 0 && line[at] == '#';
    }
}
