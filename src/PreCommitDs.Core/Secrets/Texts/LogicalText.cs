using PreCommitDs.Files;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Texts;

/// <summary>The strings of a JSON file as the text that they mean, with the way back to the file.</summary>
internal sealed class LogicalText : IDisposable
{
    private readonly List<TextPart> _parts = [];
    private readonly ByteBuffer _text = new();

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Span => _text.Span;

    /// <summary>How many parts there are so far.</summary>
    public int PartCount => _parts.Count;

    /// <summary>Adds what a string means.</summary>
    /// <param name="file">The file.</param>
    /// <param name="value">Where in it the string stands, quotes included.</param>
    /// <param name="cell">Number of the notebook cell, or 0.</param>
    /// <param name="output">Number of the output, or 0.</param>
    /// <param name="first">Index of the first part of the same source, output or value.</param>
    public void Add(ReadOnlySpan<byte> file, TextSpan value, int cell, int output, int first)
    {
        var raw = new TextSpan(value.Start + 1, value.End - 1);
        _parts.Add(new TextPart(_text.Length, raw, cell, output, first));
        var pieces = new UnescapedString(raw.Of(file));
        while (pieces.Next(out var piece, out _)) _text.Append(piece);
    }

    /// <summary>Adds what stands nowhere in the file, as quotes and line ends between its strings.</summary>
    public void Add(ReadOnlySpan<byte> text) => _text.Append(text);

    /// <summary>The part that an offset of the text lies in or behind.</summary>
    public TextPart PartAt(int offset)
    {
        var (low, high) = (0, _parts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_parts[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return _parts[low];
    }

    /// <summary>Where in the file that stands which is at an offset of the text.</summary>
    public int FileOffset(ReadOnlySpan<byte> file, int offset)
    {
        var part = PartAt(offset);
        return part.Raw.Start + UnescapedString.RawOffset(part.Raw.Of(file), offset - part.Start);
    }

    /// <summary>The line that an offset is in, counted from 1 at the beginning of its source, output or value.</summary>
    public int LineAt(int offset) => Span[SourceStart(offset)..offset].Count((byte)'\n') + 1;

    /// <summary>Where the source, output or value begins that an offset is in.</summary>
    public int SourceStart(int offset) => _parts[PartAt(offset).First].Start;

    public void Dispose() => _text.Dispose();
}
