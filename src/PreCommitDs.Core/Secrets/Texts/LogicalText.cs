using PreCommitDs.Files;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Texts;

/// <summary>Parts of a source, such as the strings of a JSON file, as the text that they mean, with the way back to the source.</summary>
internal sealed class LogicalText : IDisposable
{
    private readonly List<TextPart> _parts = [];
    private readonly ByteBuffer _text = new();

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Span => _text.Span;

    /// <summary>The parts so far, by their place in the text.</summary>
    public IReadOnlyList<TextPart> Parts => _parts;

    /// <summary>Adds what a JSON string means.</summary>
    /// <param name="source">The source.</param>
    /// <param name="value">Where in it the string stands, quotes included.</param>
    /// <param name="cell">Number of the notebook cell, or 0.</param>
    /// <param name="output">Number of the output, or 0.</param>
    /// <param name="first">Index of the first part of the same source, output or value.</param>
    public void AddString(ReadOnlySpan<byte> source, TextSpan value, int cell, int output, int first)
    {
        var raw = new TextSpan(value.Start + 1, value.End - 1);
        _parts.Add(new TextPart(_text.Length, raw, TextForm.Escaped, cell, output, first));
        AddPieces(source, raw, TextForm.Escaped);
    }

    /// <summary>Adds a part of the source as it is.</summary>
    public void AddPlain(ReadOnlySpan<byte> source, TextSpan raw, int cell, int output)
    {
        _parts.Add(new TextPart(_text.Length, raw, TextForm.Plain, cell, output, _parts.Count));
        _text.Append(raw.Of(source));
    }

    /// <summary>Adds what a part of the source means that has escapes, apart from what follows.</summary>
    public void AddEscaped(ReadOnlySpan<byte> source, TextSpan raw, TextForm form)
    {
        _parts.Add(new TextPart(_text.Length, raw, form, 0, 0, _parts.Count));
        AddPieces(source, raw, form);
        EndPart();
    }

    /// <summary>Adds what a part of the source was decoded to, whose bytes have no place of their own, apart from what follows.</summary>
    public void AddDecoded(ReadOnlySpan<byte> decoded, TextSpan raw, TextForm form)
    {
        _parts.Add(new TextPart(_text.Length, raw, form, 0, 0, _parts.Count));
        _text.Append(decoded);
        EndPart();
    }

    /// <summary>Adds what stands nowhere in the source, as quotes and line ends between its strings.</summary>
    public void Add(ReadOnlySpan<byte> text) => _text.Append(text);

    /// <summary>The part that an offset of the text lies in or behind.</summary>
    public TextPart PartAt(int offset) => _parts[IndexAt(offset)];

    /// <summary>The index of that part.</summary>
    public int IndexAt(int offset)
    {
        var (low, high) = (0, _parts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_parts[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>Where the source, output or value begins that an offset is in.</summary>
    public int SourceStart(int offset) => _parts[PartAt(offset).First].Start;

    public void Dispose() => _text.Dispose();

    private void EndPart()
    {
        // Words may say what stands as far as two lines below them; those of one part say nothing of the next.
        _text.Append("\n\n\n"u8);
    }

    private void AddPieces(ReadOnlySpan<byte> source, TextSpan raw, TextForm form)
    {
        var pieces = new UnescapedString(raw.Of(source), form);
        while (pieces.Next(out var piece)) _text.Append(piece);
    }
}
