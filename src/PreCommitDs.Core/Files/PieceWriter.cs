namespace PreCommitDs.Files;

/// <summary>Gathers small pieces, so that thousands of edits do not become thousands of system calls; large ones pass straight through.</summary>
/// <param name="write">Where the bytes go.</param>
public sealed class PieceWriter(Action<ReadOnlySpan<byte>> write)
{
    private const int Capacity = 1 << 16;

    private byte[]? _gathered;
    private int _filled;

    /// <summary>Takes the next piece.</summary>
    public void Write(ReadOnlySpan<byte> piece)
    {
        if (piece.Length > Capacity - _filled) Flush();
        if (piece.Length >= Capacity)
        {
            write(piece);
            return;
        }

        _gathered ??= new byte[Capacity];
        piece.CopyTo(_gathered.AsSpan(_filled));
        _filled += piece.Length;
    }

    /// <summary>Hands on what is still held.</summary>
    public void Flush()
    {
        if (_filled > 0) write(_gathered.AsSpan(0, _filled));
        _filled = 0;
    }
}
