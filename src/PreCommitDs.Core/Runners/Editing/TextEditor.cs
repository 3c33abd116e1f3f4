using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Runners.Editing;

/// <summary>Puts whole lines into a text and takes them out, with the line ends that it has; all else stays byte for byte.</summary>
internal sealed class TextEditor
{
    private const int ByteOrderMarkLength = 3;

    private readonly byte[] _content;
    private readonly EditList _edits = new();
    private readonly int _start;

    public TextEditor(byte[] content)
    {
        _content = content;
        _start = content.AsSpan().StartsWith("\uFEFF"u8) ? ByteOrderMarkLength : 0;
        var first = content.AsSpan().IndexOf((byte)'\n');
        LineEnd = first > 0 && content[first - 1] == '\r' ? "\r\n" : "\n";
    }

    /// <summary>How many bytes it has.</summary>
    public int Length => _content.Length;

    /// <summary>How its lines end.</summary>
    public string LineEnd { get; }

    /// <summary>The text with everything that was asked for.</summary>
    public byte[] Result() => _edits.Apply(_content);

    /// <summary>Where the line begins that an offset lies in.</summary>
    public int LineStart(int offset) => Math.Max(_start, _content.AsSpan(0, offset).LastIndexOf((byte)'\n') + 1);

    /// <summary>Where the next line begins; an offset at the start of a line, behind a text that ends with its line, is that already.</summary>
    public int NextLine(int offset)
    {
        if (offset > _start && _content[offset - 1] == '\n') return offset;
        var end = _content.AsSpan(offset).IndexOf((byte)'\n');
        return end < 0 ? _content.Length : offset + end + 1;
    }

    /// <summary>How far from the start of its line an offset is, in bytes.</summary>
    public int Indentation(int offset) => offset - LineStart(offset);

    /// <summary>The line that begins at an offset, without its end.</summary>
    public ReadOnlySpan<byte> LineAt(int start)
    {
        var rest = _content.AsSpan(start);
        var end = rest.IndexOf((byte)'\n');
        return (end < 0 ? rest : rest[..end]).TrimEnd((byte)'\r');
    }

    /// <summary>The bytes between two offsets.</summary>
    public ReadOnlySpan<byte> Between(int start, int end) => _content.AsSpan(start..end);

    /// <summary>Whether nothing but spaces stands between the start of the line and an offset.</summary>
    public bool IsFirstInLine(int offset) => Between(LineStart(offset), offset).Trim(" \t"u8).IsEmpty;

    /// <summary>Puts lines in at the start of a line, or at the end of the text, which stays without a line end where it has none.</summary>
    public void InsertLines(int at, IEnumerable<string> lines)
    {
        var isOpen = at == _content.Length && at > _start && _content[^1] != '\n';
        var text = string.Concat(lines.Select(line => isOpen ? LineEnd + line : line + LineEnd));
        Insert(at, text);
    }

    public void Insert(int at, string text) => _edits.Add(new Edit(at, 0, Encoding.UTF8.GetBytes(text)));

    public void Replace(int start, int end, string text) => _edits.Add(new Edit(start, end - start, Encoding.UTF8.GetBytes(text)));

    public void Cut(int start, int end) => _edits.Cut(start, end);

    /// <summary>Takes whole lines out; where the text ends without a line end, it still does.</summary>
    public void CutLines(int start, int end)
    {
        var isOpen = end == _content.Length && end > 0 && _content[^1] != '\n' && start > _start;
        if (isOpen) start -= start > 1 && _content[start - 2] == '\r' ? 2 : 1;
        Cut(start, end);
    }
}
