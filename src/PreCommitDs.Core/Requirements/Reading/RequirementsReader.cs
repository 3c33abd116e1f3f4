using PreCommitDs.Files;
using PreCommitDs.Requirements.Locks;

namespace PreCommitDs.Requirements.Reading;

/// <summary>
/// Reads a requirements file as pip does: lines are joined, then comments go, then what stands before the first option is a requirement
/// (pip, <c>req_file.py</c>). Variables of the environment are left as they are. This part cuts lines; the others read what they hold.
/// </summary>
internal sealed partial class RequirementsReader(string path)
{
    private readonly RequirementsFile _file = new(path);
    private RequirementEntry? _entry;
    private bool _isInConflict;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path below the top of the working tree.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="MalformedFileException">It is no text.</exception>
    public static RequirementsFile Read(string path, ReadOnlySpan<byte> content)
    {
        var text = RequirementsEncoding.ToUtf8(content);
        var reader = new RequirementsReader(path) { _file = { Header = LockHeader.Read(text) } };
        var lines = new LogicalLines(text);
        while (lines.MoveNext())
        {
            if (lines.IsConflictMarker) reader.TakeConflict(lines.Current);
            else reader.Take(lines.Current);
        }

        return reader._file;
    }

    private void TakeConflict(LogicalLine line)
    {
        EndAnnotation();
        if (!_isInConflict) _file.Faults.Add(new RequirementsFault(line.At(0), "a merge conflict is still open: choose between the two sides", IsConflict: true));
        _isInConflict = true;
    }

    private void Take(LogicalLine line)
    {
        var text = line.Text;
        var hash = FindComment(text);
        var start = PythonText.SkipSpaces(text, 0);
        var body = PythonText.Trim(hash < 0 ? text : text[..hash]);
        var comment = hash < 0 ? default : text[(hash + 1)..];
        if (body.IsEmpty)
        {
            if (hash >= 0) TakeComment(comment);
            else EndAnnotation();
            return;
        }

        EndAnnotation();
        var known = _file.Entries.Count;
        TakeBody(line, body, start);
        _entry = _file.Entries.Count > known ? _file.Entries[^1] : null;
        if (hash >= 0) TakeComment(comment);
    }

    /// <summary>Where a comment begins: at a # at the start or behind a space; -1 for none.</summary>
    private static int FindComment(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('#'); at >= 0;)
        {
            if (at == 0 || PythonText.IsSpace(text[at - 1])) return at;
            var next = text[(at + 1)..].IndexOf('#');
            if (next < 0) return -1;
            at += next + 1;
        }

        return -1;
    }

    private void TakeBody(LogicalLine line, ReadOnlySpan<char> body, int start)
    {
        var options = body[0] == '-' ? 0 : body.IndexOf(" -");
        if (options == 0)
        {
            TakeOptions(line, body, start);
            return;
        }

        var requirement = options < 0 ? body : body[..options].TrimEnd();
        if (ReadRequirement(line, requirement, start) is not { } entry) return;
        _file.Entries.Add(entry);
        _file.IsResorted |= _hasUnsafeTail && !UnsafePackages.Contains(entry.Name);
        if (options >= 0) TakeHashes(line, entry, body[(options + 1)..], start + options + 1);
    }
}
