using System.Runtime.InteropServices;
using System.Text;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Notebooks;

/// <summary>One output of a cell, looked at only where rules choose among outputs.</summary>
internal readonly ref struct OutputView
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly List<JsonMember> _members;
    private readonly List<JsonMember> _dataMembers;
    private readonly List<int> _data;

    public OutputView(ReadOnlySpan<byte> text, TextSpan span)
    {
        _text = text;
        Span = span;
        _members = JsonContainer.Members(text, span);
        _data = [];
        if (JsonContainer.Last(text, _members, "data"u8) is { } data && JsonContainer.IsObject(text, data))
        {
            DataContainer = data;
            _dataMembers = JsonContainer.Members(text, data);
            for (var i = 0; i < _dataMembers.Count; i++) _data.Add(i);
        }
        else
        {
            DataContainer = span;
            _dataMembers = _members;
            for (var i = 0; i < _members.Count && !IsStream; i++)
            {
                if (Version3MimeType(i) is not null) _data.Add(i);
            }
        }
    }

    public TextSpan Span { get; }

    /// <summary>The object that holds the representations: <c>data</c>, or in nbformat 3 the output itself.</summary>
    public TextSpan DataContainer { get; }

    /// <summary>Indices of the representations among the members of <see cref="DataContainer"/>.</summary>
    public IReadOnlyList<int> Data => _data;

    private bool IsStream => Is(Member("output_type"u8), "stream"u8);

    public TextSpan? Member(ReadOnlySpan<byte> name) => JsonContainer.Last(_text, _members, name);

    /// <summary>The MIME type of representation number <paramref name="index"/>.</summary>
    public string MimeType(int index) => Version3MimeType(_data[index]) is { } known && DataContainer == Span
        ? known
        : JsonText.Decode(_dataMembers[_data[index]].Name.Of(_text));

    public TextSpan[] DataSpans() => JsonContainer.Spans(CollectionsMarshal.AsSpan(_dataMembers));

    /// <summary>Marks of representations as marks of the members of <see cref="DataContainer"/>.</summary>
    public bool[] DataMarks(bool[] removed)
    {
        var marks = new bool[_dataMembers.Count];
        for (var i = 0; i < removed.Length; i++) marks[_data[i]] = removed[i];
        return marks;
    }

    public bool Matches(OutputSelector selector) =>
        Is(Member("output_type"u8), selector.Type.Span)
        && (selector.Name is not { } name || Is(Member("name"u8), name.Span) || Is(Member("stream"u8), name.Span));

    /// <summary>What a reader sees as text: a stream, the textual representations that are not removed, an error with its traceback.</summary>
    public string Text(bool[] removed)
    {
        var text = new StringBuilder();
        var textIsData = DataContainer == Span && _data.Count > 0;
        foreach (var member in _members)
        {
            if ((!textIsData && member.Is(_text, "text"u8)) || member.Is(_text, "ename"u8) || member.Is(_text, "evalue"u8) || member.Is(_text, "traceback"u8))
                Append(text, member.Value);
        }

        for (var i = 0; i < _data.Count; i++)
        {
            if (!removed[i] && MimeType(i).StartsWith("text/", StringComparison.OrdinalIgnoreCase))
                Append(text, _dataMembers[_data[i]].Value);
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, TextSpan value)
    {
        if (JsonContainer.IsString(_text, value))
        {
            text.Append(JsonText.Decode(value.Of(_text))).Append('\n');
            return;
        }

        foreach (var line in JsonContainer.Elements(_text, value))
        {
            if (JsonContainer.IsString(_text, line)) text.Append(JsonText.Decode(line.Of(_text)));
        }

        text.Append('\n');
    }

    private bool Is(TextSpan? value, ReadOnlySpan<byte> expected) => value is { } span && JsonText.Equals(span.Of(_text), expected);

    /// <summary>nbformat 3 wrote representations as members of the output, under short names.</summary>
    private string? Version3MimeType(int member)
    {
        var name = _dataMembers[member].Name.Of(_text);
        return name.Length switch
        {
            5 when name.SequenceEqual("\"png\""u8) => "image/png",
            5 when name.SequenceEqual("\"svg\""u8) => "image/svg+xml",
            6 when name.SequenceEqual("\"jpeg\""u8) => "image/jpeg",
            6 when name.SequenceEqual("\"html\""u8) => "text/html",
            6 when name.SequenceEqual("\"text\""u8) => "text/plain",
            6 when name.SequenceEqual("\"json\""u8) => "application/json",
            7 when name.SequenceEqual("\"latex\""u8) => "text/latex",
            12 when name.SequenceEqual("\"javascript\""u8) => "application/javascript",
            _ => null,
        };
    }
}
