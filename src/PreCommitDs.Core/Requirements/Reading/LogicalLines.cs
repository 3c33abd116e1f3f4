using System.Buffers;
using System.Text;

namespace PreCommitDs.Requirements.Reading;

/// <summary>
/// The lines of a requirements file once backslashes have joined them, as pip does it: nothing is put between two parts, and a line
/// that is a comment ends the joining, whatever it ends in. So does what git writes into a merge, between any two lines.
/// </summary>
internal ref struct LogicalLines(ReadOnlySpan<byte> text)
{
    private PhysicalLines _lines = new(text);

    /// <summary>The line; the same object each time.</summary>
    public LogicalLine Current { get; } = new();

    /// <summary>Whether the line is none of the file, but one that git has put between the two sides of a merge.</summary>
    public bool IsConflictMarker { get; private set; }

    public bool MoveNext()
    {
        Current.Clear();
        for (var before = _lines; _lines.MoveNext(); before = _lines)
        {
            var line = _lines.Current;
            IsConflictMarker = IsOfMerge(line);
            if (IsConflictMarker && !Current.IsEmpty)
            {
                _lines = before;
                IsConflictMarker = false;
                return true;
            }

            var isComment = IsComment(line);
            if (isComment || IsConflictMarker || line.IsEmpty || line[^1] != '\\')
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

    private static bool IsOfMerge(ReadOnlySpan<byte> line) =>
        line.Length >= 7 && line[0] is (byte)'<' or (byte)'=' or (byte)'>' or (byte)'|' && line[..7].IndexOfAnyExcept(line[0]) < 0 && (line.Length == 7 || line[7] == ' ');

    private static bool IsComment(ReadOnlySpan<byte> line)
    {
        while (Rune.DecodeFromUtf8(line, out var rune, out var length) == OperationStatus.Done && rune.IsBmp && PythonText.IsSpace((char)rune.Value)) line = line[length..];
        return line.StartsWith("#"u8);
    }
}
