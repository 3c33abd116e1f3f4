namespace PreCommitDs.Files;

/// <summary>
/// What is to change in a file, as stretches of it that never overlap: everything between them stays byte for byte.
/// </summary>
public sealed class EditList
{
    private readonly List<Edit> _edits = [];
    private bool _sorted = true;

    /// <summary>How many stretches change.</summary>
    public int Count => _edits.Count;

    /// <summary>The edits in the order of the file.</summary>
    public IReadOnlyList<Edit> InOrder
    {
        get
        {
            if (!_sorted) _edits.Sort(static (a, b) => (a.Start, a.Length).CompareTo((b.Start, b.Length)));
            _sorted = true;
            return _edits;
        }
    }

    /// <summary>Adds an edit, in any order; one that changes nothing is left out.</summary>
    public void Add(Edit edit)
    {
        if (edit.Length == 0 && edit.Replacement.IsEmpty) return;
        _sorted &= _edits.Count == 0 || _edits[^1].End <= edit.Start;
        _edits.Add(edit);
    }

    /// <summary>Takes out the bytes from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public void Cut(int start, int end) => Add(new Edit(start, end - start, default));

    /// <summary>How many bytes the edits save, counted from edit number <paramref name="from"/> on, in the order they were added.</summary>
    public int Saved(int from = 0)
    {
        var saved = 0;
        for (var i = from; i < _edits.Count; i++) saved += _edits[i].Saved;
        return saved;
    }

    /// <summary>Whether an edit reaches into a stretch; counted from edit number <paramref name="from"/> on, in the order they were added.</summary>
    public bool Touches(int start, int end, int from)
    {
        for (var i = from; i < _edits.Count; i++)
        {
            if (_edits[i].Start < end && start < _edits[i].End) return true;
        }

        return false;
    }

    /// <summary>Hands the changed file to <paramref name="write"/>, piece by piece, without ever holding it whole.</summary>
    public void WriteTo(ReadOnlySpan<byte> original, Action<ReadOnlySpan<byte>> write)
    {
        var pieces = new PieceWriter(write);
        var at = 0;
        foreach (var edit in InOrder)
        {
            pieces.Write(original[at..edit.Start]);
            pieces.Write(edit.Replacement.Span);
            at = edit.End;
        }

        pieces.Write(original[at..]);
        pieces.Flush();
    }

    /// <summary>The changed file, whole.</summary>
    public byte[] Apply(ReadOnlySpan<byte> original)
    {
        var result = new byte[original.Length - Saved()];
        var at = 0;
        WriteTo(original, piece =>
        {
            piece.CopyTo(result.AsSpan(at));
            at += piece.Length;
        });
        return result;
    }
}
