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
    private static readonly string[] TextTypes = ["json", "javascript", "xml", "yaml", "toml", "sql", "latex", "x-sh"];

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
        {
            if (member.Is(file, "worksheets"u8)) reader.AddWorksheets(member.Value);
            else if (member.Is(file, "metadata"u8)) reader.AddMetadata(member.Value);
            else if (!member.Is(file, "cells"u8)) reader.AddStructure(member.Span, TextPart.Metadata);
        }

        return text;
    }

    private readonly void AddWorksheets(TextSpan worksheets)
    {
        foreach (var worksheet in JsonContainer.Elements(_file, worksheets))
            foreach (var member in JsonContainer.Members(_file, worksheet))
                if (!member.Is(_file, "cells"u8)) AddStructure(member.Span, TextPart.Metadata);
    }

    private readonly void AddMetadata(TextSpan metadata)
    {
        foreach (var member in JsonContainer.Members(_file, metadata))
            if (!member.Is(_file, "widgets"u8)) AddStructure(member.Span, TextPart.Metadata);
    }

    private void AddCell()
    {
        foreach (var member in map.MembersOf(map.Cells[_cell - 1]))
        {
            if (member.Is(_file, "source"u8) || member.Is(_file, "input"u8)) AddLines(member.Value, between: []);
            else if (member.Is(_file, "outputs"u8)) AddOutputs(member.Value);
            else if (!IsPlain(member)) AddStructure(member.Span, TextPart.Metadata);
        }
    }

    /// <summary>What holds no text that anybody has written.</summary>
    private readonly bool IsPlain(JsonMember member) =>
        member.Is(_file, "attachments"u8) || member.Is(_file, "cell_type"u8) || member.Is(_file, "id"u8) || member.Is(_file, "execution_count"u8) || member.Is(_file, "prompt_number"u8);

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

    private readonly void AddOutput(TextSpan output)
    {
        foreach (var member in JsonContainer.Members(_file, output))
        {
            if (member.Is(_file, "traceback"u8)) AddLines(member.Value, between: "\n"u8);
            else if (member.Is(_file, "data"u8)) AddBundle(member.Value);
            else if (member.Is(_file, "metadata"u8)) AddStructure(member.Span, _output);
            // nbformat 3 has what nbformat 4 keeps in data beside the other members.
            else if (!IsPicture(member)) AddValue(member.Value);
        }
    }

    private readonly void AddBundle(TextSpan bundle)
    {
        if (!JsonContainer.IsObject(_file, bundle)) return;
        foreach (var member in JsonContainer.Members(_file, bundle))
            if (IsText(JsonText.Decode(member.Name.Of(_file)))) AddValue(member.Value);
    }

    private readonly bool IsPicture(JsonMember member) => member.Is(_file, "png"u8) || member.Is(_file, "jpeg"u8) || member.Is(_file, "pdf"u8) || member.Is(_file, "svg"u8);

    /// <summary>Text of any kind, markup, JSON that is data, scripts.</summary>
    private static bool IsText(string mime)
    {
        mime = mime.ToLowerInvariant();
        if (mime.StartsWith("application/vnd.jupyter.widget", StringComparison.Ordinal) || mime.StartsWith("image/", StringComparison.Ordinal)) return false;
        if (mime.StartsWith("text/", StringComparison.Ordinal)) return true;
        foreach (var end in TextTypes)
            if (mime.EndsWith(end, StringComparison.Ordinal)) return true;
        return false;
    }

    private readonly void AddValue(TextSpan value)
    {
        if (IsLines(value)) AddLines(value, between: []);
        else AddStructure(value, _output);
    }

    private readonly bool IsLines(TextSpan value)
    {
        if (JsonContainer.IsString(_file, value)) return true;
        if (!JsonContainer.IsArray(_file, value)) return false;
        foreach (var line in JsonContainer.Elements(_file, value))
            if (!JsonContainer.IsString(_file, line)) return false;
        return true;
    }

    /// <summary>A string, or a list of strings that are its lines.</summary>
    private readonly void AddLines(TextSpan value, ReadOnlySpan<byte> between)
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

    /// <summary>Whatever is nested below, as it is written: what escapes mean is looked at as in files of JSON.</summary>
    private readonly void AddStructure(TextSpan value, int output)
    {
        _text.AddPlain(_file, value, _cell, output);
        _text.Add("\n"u8);
    }
}
