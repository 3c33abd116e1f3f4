using PreCommitDs.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PreCommitDs.Runners.Documents;

/// <summary>Reads YAML from the events of its parser: anchors and merge keys resolved, every value with its place.</summary>
internal sealed class YamlReader
{
    /// <summary>How deep values may lie in one another.</summary>
    private const int MaxDepth = 100;

    private const string MergeKey = "<<";

    private readonly DocumentText _text;
    private readonly Parser _events;
    private readonly Dictionary<string, DocumentNode> _anchors = new(StringComparer.Ordinal);

    private YamlReader(DocumentText text) => (_text, _events) = (text, new Parser(new Scanner(new StringReader(text.Text), skipComments: true)));

    /// <summary>Reads the one document of a file.</summary>
    /// <exception cref="RunnerConfigurationException">It is no YAML, or more than one document.</exception>
    public static YamlFile Read(string file, ReadOnlySpan<byte> content)
    {
        DocumentText text;
        try
        {
            text = new DocumentText(content);
        }
        catch (MalformedFileException e)
        {
            throw new RunnerConfigurationException(file, new DocumentPlace(1, 1, 0, 0), e.Message);
        }

        var reader = new YamlReader(text);
        try
        {
            return reader.ReadStream();
        }
        catch (YamlException e)
        {
            throw new RunnerConfigurationException(file, text.Between(e.Start.Index, e.End.Index), Lowered(e.Message));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            throw new RunnerConfigurationException(file, new DocumentPlace(1, 1, 0, 0), "not YAML");
        }
    }

    private YamlFile ReadStream()
    {
        Take<StreamStart>();
        if (_events.Current is StreamEnd) return new YamlFile(null, _text.Between(_text.Text.Length, _text.Text.Length).Start);
        Take<DocumentStart>();
        var root = ReadNode(0);
        var end = Take<DocumentEnd>();
        if (_events.Current is DocumentStart another) throw new SemanticErrorException(another.Start, another.End, "more than one document");
        var bodyEnd = end.IsImplicit ? _text.Text.Length : end.Start.Index;
        return new YamlFile(root is DocumentScalar { IsNull: true } ? null : root, _text.Between(bodyEnd, bodyEnd).Start);
    }

    private DocumentNode ReadNode(int depth)
    {
        var next = _events.Current!;
        if (depth > MaxDepth) throw new SemanticErrorException(next.Start, next.End, "nested too deeply");
        if (next is AnchorAlias alias)
        {
            _events.MoveNext();
            if (!_anchors.TryGetValue(alias.Value.Value, out var known)) throw new SemanticErrorException(alias.Start, alias.End, $"there is no anchor &{alias.Value.Value}");
            return known with { Place = PlaceOf(alias.Start, alias.End), IsAlias = true };
        }

        DocumentNode node = next switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            _ => throw new SemanticErrorException(next.Start, next.End, "a value is missing"),
        };
        if (next is NodeEvent { Anchor.IsEmpty: false } anchored) _anchors[anchored.Anchor.Value] = node;
        return node;
    }

    private DocumentScalar ReadScalar(Scalar scalar)
    {
        _events.MoveNext();
        var quote = scalar.Style switch { ScalarStyle.DoubleQuoted => '"', ScalarStyle.SingleQuoted => '\'', ScalarStyle.Literal => '|', ScalarStyle.Folded => '>', _ => '\0' };
        var place = PlaceOf(scalar.Start, scalar.End);
        return new DocumentScalar(quote is '|' or '>' ? place with { End = EndOfBlock(scalar) } : place, scalar.Value, quote);
    }

    /// <summary>Empty lines below a block of text are none of it, unless its head keeps them.</summary>
    private int EndOfBlock(Scalar scalar)
    {
        var (start, end) = ((int)scalar.Start.Index, (int)scalar.End.Index);
        var block = _text.Text.AsSpan(start..end);
        var head = block[..Math.Max(block.IndexOf('\n'), 0)];
        return head.Contains('+') ? _text.Between(start, end).End : _text.Between(start, start + block.TrimEnd().Length).End;
    }

    private DocumentSequence ReadSequence(SequenceStart start, int depth)
    {
        _events.MoveNext();
        var items = new List<DocumentNode>();
        while (_events.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        var isFlow = start.Style == SequenceStyle.Flow;
        var place = Around(start, Take<SequenceEnd>(), isFlow, items.Count > 0 ? items[^1].Place.End : 0);
        return new DocumentSequence(place, items, isFlow);
    }

    private DocumentMapping ReadMapping(MappingStart start, int depth)
    {
        _events.MoveNext();
        var (entries, merged) = (new List<DocumentEntry>(), new List<DocumentEntry>());
        while (_events.Current is not MappingEnd)
        {
            var at = _events.Current!;
            if (ReadNode(depth + 1) is not DocumentScalar key) throw new SemanticErrorException(at.Start, at.End, "a key is a text");
            var value = ReadNode(depth + 1);
            entries.Add(new DocumentEntry(key, value));
            if (key is { Value: MergeKey, Quote: '\0' }) Merge(value, merged);
        }

        var isFlow = start.Style == MappingStyle.Flow;
        var last = entries.Count > 0 ? Math.Max(entries[^1].Value.Place.End, entries[^1].Key.Place.End) : 0;
        var place = Around(start, Take<MappingEnd>(), isFlow, last);
        entries.AddRange(merged);
        return new DocumentMapping(place, entries, isFlow);
    }

    /// <summary>Of several mappings that are merged in, the first that has a key counts.</summary>
    private static void Merge(DocumentNode value, List<DocumentEntry> merged)
    {
        if (value is DocumentSequence list)
        {
            foreach (var item in list.Items) if (item is DocumentMapping) Merge(item, merged);
            return;
        }

        if (value is not DocumentMapping mapping) return;
        foreach (var entry in mapping.Entries)
            if (entry.Key.Value != MergeKey && !merged.Exists(known => known.Key.Value == entry.Key.Value)) merged.Add(entry with { IsMerged = true });
    }

    /// <summary>The parser has a block end where the next thing begins: here it ends with its last value.</summary>
    private DocumentPlace Around(ParsingEvent start, ParsingEvent end, bool isFlow, int last)
    {
        // Of a bracket the parser knows only where it begins.
        if (isFlow) return _text.Between(start.Start.Index, end.Start.Index + 1);
        var place = PlaceOf(start.Start, start.Start);
        return place with { End = Math.Max(place.Start, last) };
    }

    private DocumentPlace PlaceOf(Mark start, Mark end) => _text.Between(start.Index, end.Index);

    private T Take<T>()
        where T : ParsingEvent
    {
        if (_events.Current is null) _events.MoveNext();
        var current = _events.Current as T ?? throw new SemanticErrorException(_events.Current?.Start ?? Mark.Empty, _events.Current?.End ?? Mark.Empty, "not one document");
        _events.MoveNext();
        return current;
    }

    private static string Lowered(string message) => message.Length == 0 ? "not YAML" : char.ToLowerInvariant(message[0]) + message[1..].ReplaceLineEndings(" ").TrimEnd('.');
}
