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
        _length = 0;
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

    /// <summary>The place of a character of the text, or of its end.</summary>
    public Location At(int offset)
    {
        var i = _parts.Count - 1;
        while (i > 0 && _parts[i].Start > offset) i--;
        var before = _text.AsSpan(_parts[i].Start, Math.Min(offset, _length) - _parts[i].Start);
        return new Location(_parts[i].Line, _parts[i].Column + CodePoints(before));
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }
}
