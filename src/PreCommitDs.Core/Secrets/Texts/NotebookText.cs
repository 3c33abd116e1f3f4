using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;

namespace PreCommitDs.Secrets.Texts;

/// <summary>
/// A notebook as text: sources of all kinds of cells, outputs that are text, and metadata. Pictures, documents, fonts, attachments
/// and the state of widgets are no text: what is random there is no secret.
/// </summary>
/// <remarks>nbformat.readthedocs.io/en/latest/format_description.html</remarks>
internal ref struct NotebookText(ReadOnlySpan<byte> file, NotebookMap map, LogicalText text)
{
    private readonly ReadOnlySpan<byte> _file = file;
    private readonly LogicalText _text = text;
    private int _cell;
    private int _output;

    /// <summary>Reads all of it.</summary>
    public static LogicalText Read(ReadOnlySpan<byte> file, NotebookMap map)
    {
        var text = new LogicalText();
        var reader = new NotebookText(file, map, text);
        for (reader._cell = 1; reader._cell <= map.Cells.Count; reader._cell++) reader.AddCell();
        reader._cell = 0;
        foreach (var member in map.Members)
            if (member.Is(file, "metadata"u8)) reader.AddMetadata(member.Value);
        return text;
    }

    private void AddMetadata(TextSpan metadata)
    {
        foreach (var member in JsonContainer.Members(_file, metadata))
        {
            if (member.Is(_file, "widgets"u8)) continue;
            AddStructure(member.Span);
        }
    }

    private void AddCell()
    {
        foreach (var member in map.MembersOf(map.Cells[_cell - 1]))
        {
            if (member.Is(_file, "source"u8) || member.Is(_file, "input"u8)) AddLines(member.Value, between: []);
            else if (member.Is(_file, "outputs"u8)) AddOutputs(member.Value);
            else if (member.Is(_file, "metadata"u8)) AddStructure(member.Value);
        }
    }

    private void AddOutputs(TextSpan outputs)
    {
        if (!JsonContainer.IsArray(_file, outputs)) return;
        foreach (var output in JsonContainer.Elements(_file, outputs))
        {
            _output++;
            if (JsonContainer.IsObject(_file, output)) AddOutput(output);
        }

        _output = 0;
    }

    private void AddOutput(TextSpan output)
    {
        foreach (var member in JsonContainer.Members(_file, output))
        {
            if (member.Is(_file, "traceback"u8)) AddLines(member.Value, between: "\n"u8);
            else if (member.Is(_file, "data"u8)) AddBundle(member.Value);
            else if (member.Is(_file, "metadata"u8)) AddStructure(member.Value);
            // nbformat 3 has what nbformat 4 keeps in data beside the other members.
            else if (!IsPicture(member)) AddValue(member.Value);
        }
    }

    private void AddBundle(TextSpan bundle)
    {
        if (!JsonContainer.IsObject(_file, bundle)) return;
        foreach (var member in JsonContainer.Members(_file, bundle))
            if (IsText(JsonText.Decode(member.Name.Of(_file)))) AddValue(member.Value);
    }

    private readonly bool IsPicture(JsonMember member) => member.Is(_file, "png"u8) || member.Is(_file, "jpeg"u8) || member.Is(_file, "pdf"u8) || member.Is(_file, "svg"u8);

    /// <summary>Text of any kind, JSON that is data, scripts.</summary>
    private static bool IsText(string mime) => !mime.StartsWith("application/vnd.jupyter.widget", StringComparison.Ordinal)
        && (mime.StartsWith("text/", StringComparison.Ordinal) || mime.EndsWith("json", StringComparison.Ordinal) || mime.EndsWith("javascript", StringComparison.Ordinal));

    private void AddValue(TextSpan value)
    {
        if (JsonContainer.IsObject(_file, value)) AddStructure(value);
        else AddLines(value, between: []);
    }

    /// <summary>A string, or a list of strings that are its lines.</summary>
    private void AddLines(TextSpan value, ReadOnlySpan<byte> between)
    {
        var first = _text.Parts.Count;
        if (JsonContainer.IsString(_file, value)) _text.AddString(_file, value, _cell, _output, first);
        else if (JsonContainer.IsArray(_file, value))
        {
            foreach (var line in JsonContainer.Elements(_file, value))
            {
                if (!JsonContainer.IsString(_file, line)) continue;
                _text.AddString(_file, line, _cell, _output, first);
                _text.Add(between);
            }
        }

        if (_text.Parts.Count > first) _text.Add("\n"u8);
    }

    /// <summary>Whatever is nested below: a line for each string, behind the name of its member. One pass, however deep it is.</summary>
    private void AddStructure(TextSpan value)
    {
        var at = value.Start;
        while (_file[at..value.End].IndexOf((byte)'"') is >= 0 and var quote)
        {
            var start = at + quote;
            at = JsonText.End(_file, start);
            var rest = _file[at..value.End].TrimStart(" \t\r\n"u8);
            _text.Add("\""u8);
            _text.AddString(_file, new TextSpan(start, at), _cell, _output, _text.Parts.Count);
            _text.Add(!rest.IsEmpty && rest[0] == (byte)':' ? "\": "u8 : "\"\n"u8);
        }
    }
}
