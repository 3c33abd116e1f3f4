using System.Text;
using System.Text.Unicode;
using PreCommitDs.Files;

namespace PreCommitDs.Runners.Documents;

/// <summary>A file as text, which knows of every character which bytes it is.</summary>
internal sealed class DocumentText
{
    private const int ByteOrderMarkLength = 3;

    private readonly List<int> _lineStarts = [];
    private readonly int[] _offsets;

    /// <exception cref="MalformedFileException">It is no UTF-8.</exception>
    public DocumentText(ReadOnlySpan<byte> content)
    {
        if (!Utf8.IsValid(content)) throw new MalformedFileException(0, "not UTF-8");
        var skipped = content.StartsWith("\uFEFF"u8) ? ByteOrderMarkLength : 0;
        Text = Encoding.UTF8.GetString(content[skipped..]);
        _offsets = new int[Text.Length + 1];
        _lineStarts.Add(0);
        for (int i = 0, at = skipped; i < Text.Length; i++)
        {
            _offsets[i] = at;
            at += char.IsHighSurrogate(Text[i]) ? 4 : char.IsLowSurrogate(Text[i]) ? 0 : Text[i] < 0x80 ? 1 : Text[i] < 0x800 ? 2 : 3;
            if (Text[i] == '\n') _lineStarts.Add(i + 1);
        }

        _offsets[^1] = content.Length;
    }

    public string Text { get; }

    /// <summary>The stretch between two characters.</summary>
    public DocumentPlace Between(long start, long end)
    {
        var (first, last) = ((int)Math.Clamp(start, 0, Text.Length), (int)Math.Clamp(end, 0, Text.Length));
        var line = _lineStarts.BinarySearch(first);
        if (line < 0) line = ~line - 1;
        var column = 1;
        for (var i = _lineStarts[line]; i < first; i++) column += char.IsLowSurrogate(Text[i]) ? 0 : 1;
        return new DocumentPlace(line + 1, column, _offsets[first], _offsets[Math.Max(first, last)]);
    }
}
