using System.Text;
using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Reading;

/// <summary>
/// Lines that backslashes join to one, as text, with the place of each of its characters. One is filled again and again, so that long
/// lists of hashes cost no memory.
/// </summary>
internal sealed class LogicalLine
{
    private readonly List<(int Start, int Line, int Column)> _parts = [];
    private char[] _text = new char[256];
    private int _length;
    private (int Offset, int Part, int Column) _asked;

    /// <summary>The text; good up to the next line.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    public bool IsEmpty => _parts.Count == 0;

    /// <summary>Editor's line that it begins in.</summary>
    public int FirstLine => _parts[0].Line;

    /// <summary>Editor's line that it ends in.</summary>
    public int LastLine => _parts[^1].Line;

    public void Clear()
    {
        _parts.Clear();
        (_length, _asked) = (0, default);
    }

    /// <summary>Adds a physical line, or what is left of it.</summary>
    /// <param name="text">In UTF-8; what is not becomes U+FFFD.</param>
    /// <param name="line">Its number.</param>
    /// <param name="column">Column of its first character.</param>
    public void Append(ReadOnlySpan<byte> text, int line, int column)
    {
        _parts.Add((_length, line, column));
        if (_length + text.Length > _text.Length) Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + text.Length));
        _length += Encoding.UTF8.GetChars(text, _text.AsSpan(_length));
    }

    /// <summary>The place of a character of the text, or of its end. Counting goes on from where it was last asked for.</summary>
    public Location At(int offset)
    {
        offset = Math.Min(offset, _length);
        var (from, part, column) = _asked.Offset <= offset && _asked.Column > 0 ? _asked : (0, 0, _parts[0].Column);
        for (; part + 1 < _parts.Count && _parts[part + 1].Start <= offset; part++) (from, column) = (_parts[part + 1].Start, _parts[part + 1].Column);
        column += CodePoints(_text.AsSpan(from..offset));
        _asked = (offset, part, column);
        return new Location(_parts[part].Line, column);
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }
}
