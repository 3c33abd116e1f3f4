using System.Runtime.InteropServices;
using PreCommitDs.Files;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;

namespace PreCommitDs.Notebooks;

/// <summary>One pass over a notebook whose layout is known, collecting the edits that strip it.</summary>
/// <remarks>The order of decisions is nbstripout's: notebook metadata, dropped cells, then cell by cell outputs, counts, ids, metadata.</remarks>
internal ref partial struct StripPass(ReadOnlySpan<byte> text, NotebookMap map, StripOptions options, StripKeys keys)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private readonly NotebookMap _map = map;
    private readonly StripOptions _options = options;
    private readonly StripKeys _keys = keys;
    private bool _keepsOutput = false;

    public EditList Edits { get; } = new();

    public List<CellChange> Changes { get; } = [];

    /// <exception cref="NotebookException">A cell contradicts itself about its outputs.</exception>
    public void Run()
    {
        _keepsOutput = _options.KeepOutput ?? NotebookKeepsOutput();
        var ids = _keys.RemovesIds ? null : CellIds.For(_text, _map, _options.Ids);
        var kept = 0;
        foreach (var list in _map.CellLists)
        {
            var dropped = new bool[list.Count];
            for (var i = 0; i < list.Count; i++) dropped[i] = IsDropped(_map.Cells[list.First + i]);
            CutCells(list, dropped);
            for (var i = 0; i < list.Count; i++)
            {
                if (!dropped[i]) StripCell(list.First + i, kept++, ids);
            }
        }

        StripNotebookMetadata();
    }

    private readonly bool NotebookKeepsOutput() =>
        JsonContainer.Last(_text, _map.Members, "metadata"u8) is { } metadata
        && JsonContainer.Last(_text, JsonContainer.Members(_text, metadata), "keep_output"u8) is { } keep
        && JsonValue.IsTruthy(keep.Of(_text));

    /// <summary>Cuts whole cells, and says so for each.</summary>
    private readonly void CutCells(CellList list, bool[] dropped)
    {
        var cells = CollectionsMarshal.AsSpan(_map.Cells).Slice(list.First, list.Count);
        var spans = new TextSpan[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            spans[i] = cells[i].Span;
            if (!dropped[i]) continue;
            Changes.Add(new CellChange
            {
                Number = list.First + i + 1,
                Span = spans[i],
                IsDropped = true,
                Bytes = spans[i].Length,
            });
        }

        Cut(list.Array, spans, dropped);
    }

    /// <summary>
    /// Cuts the marked items out of their container together with the commas that they no longer need: up to the next item,
    /// or, at the end, from the item before. What is left is laid out as it was; a container that loses everything is
    /// closed up.
    /// </summary>
    private readonly void Cut(TextSpan container, ReadOnlySpan<TextSpan> items, ReadOnlySpan<bool> cut)
    {
        if (!cut.Contains(true)) return;
        if (!cut.Contains(false))
        {
            Edits.Cut(container.Start + 1, container.End - 1);
            return;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!cut[i]) continue;
            var last = i;
            while (last + 1 < items.Length && cut[last + 1]) last++;
            if (last + 1 < items.Length) Edits.Cut(items[i].Start, items[last + 1].Start);
            else Edits.Cut(items[i - 1].End, items[last].End);
            i = last;
        }
    }

    private readonly void Replace(TextSpan value, ReadOnlyMemory<byte> replacement) =>
        Edits.Add(new Edit(value.Start, value.Length, replacement));
}
