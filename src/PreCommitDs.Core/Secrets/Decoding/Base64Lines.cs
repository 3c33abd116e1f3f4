using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Decoding;

/// <summary>Base64 that goes on in the next lines, all of one length but the last (RFC 2045, section 6.8; RFC 7468, section 2).</summary>
/// <param name="text">The text.</param>
/// <param name="run">The first line of it.</param>
internal ref struct Base64Lines(ReadOnlySpan<byte> text, TextSpan run)
{
    private const int MinLine = 56;
    private const int MaxLine = 128;

    private readonly ReadOnlySpan<byte> _text = text;

    /// <summary>Where all of it ends.</summary>
    public int End { get; private set; } = run.End;

    /// <summary>Puts the lines together, with the padding; tells how long they are.</summary>
    public int Join(scoped Span<byte> joined)
    {
        var first = run.Of(_text);
        first.CopyTo(joined);
        var length = first.Length;
        if (first.Length is >= MinLine and <= MaxLine && first.Length % 4 == 0)
        {
            while (NextLine() is { Length: > 0 } line && line.Length <= first.Length && length + line.Length <= joined.Length - 2)
            {
                line.Of(_text).CopyTo(joined[length..]);
                length += line.Length;
                End = line.End;
                if (line.Length < first.Length) break;
            }
        }

        for (var i = 0; i < 2 && End < _text.Length && _text[End] == (byte)'='; i++)
        {
            joined[length++] = (byte)'=';
            End++;
        }

        return length;
    }

    private readonly TextSpan NextLine()
    {
        var at = End;
        if (at < _text.Length && _text[at] == (byte)'\r') at++;
        if (at >= _text.Length || _text[at] != (byte)'\n') return default;
        at++;
        while (at < _text.Length && _text[at] is (byte)' ' or (byte)'\t') at++;
        var length = _text[at..].IndexOfAnyExcept(Base64Runs.Units);
        return new TextSpan(at, length < 0 ? _text.Length : at + length);
    }
}
