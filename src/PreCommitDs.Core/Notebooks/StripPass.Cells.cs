using System.Globalization;
using System.Text;
using PreCommitDs.Formats.Json;
using PreCommitDs.Formats.Jupyter;
using PreCommitDs.Reporting;

namespace PreCommitDs.Notebooks;

internal ref partial struct StripPass
{
    private const int MaxOnStack = 64;

    private static readonly string[] KeepOutputTag = ["keep_output"];
    private static readonly byte[] Null = "null"u8.ToArray();

    private void StripCell(int index, int keptIndex, CellIds? ids)
    {
        var cell = _map.Cells[index];
        if (cell.MemberCount == 0) return;
        var before = Edits.Count;
        var members = _map.MembersOf(cell);
        var removed = members.Length <= MaxOnStack ? stackalloc bool[members.Length] : new bool[members.Length];
        var change = new CellChange { Number = index + 1, Span = cell.Span };
        var allowed = AllowOf(cell);
        var keeps = KeepsOutput(cell, allowed == AllowVerdict.Allowed);
        change.LacksReason = !keeps && allowed == AllowVerdict.LacksReason;
        change.Keys = RemoveKeys(cell.Span, members, _keys.Cell, removed);
        for (var i = 0; i < members.Length; i++)
        {
            if (removed[i]) continue;
            var (name, value) = (members[i].Name, members[i].Value);
            if (JsonText.Equals(name.Of(_text), "outputs"u8)) change.Outputs += StripOutputs(value, cell.OutputCount, keeps, change);
            else if (IsCount(name) && !_options.KeepCount) change.Counts += SetNull(value);
            else if (_options.Ids == IdPolicy.Sequential && JsonText.Equals(name.Of(_text), "id"u8)) change.Ids += Number(value, keptIndex);
        }

        if (ids?.Missing(index) is { } id) change.Ids += FillId(members, removed, id);
        if (change.IsNone && Edits.Count == before) return;
        change.Bytes = Edits.Saved(before);
        Changes.Add(change);
    }

    private readonly bool IsDropped(CellMap cell)
    {
        if (cell.MemberCount == 0) return false;
        return (_options.DropEmptyCells && IsEmpty(cell)) || (_options.DropTaggedCells.Count > 0 && IsTagged(cell, _options.DropTaggedCells));
    }

    /// <summary>A cell without any source member is not empty but unknown, and stays.</summary>
    private readonly bool IsEmpty(CellMap cell)
    {
        var members = _map.MembersOf(cell);
        var source = JsonContainer.Last(_text, members, "source"u8) ?? JsonContainer.Last(_text, members, "input"u8);
        if (source is not { } value) return false;
        if (JsonContainer.IsString(_text, value)) return JsonText.IsWhitespace(value.Of(_text));
        if (!JsonContainer.IsArray(_text, value)) return false;
        foreach (var line in JsonContainer.Elements(_text, value))
        {
            if (!JsonContainer.IsString(_text, line) || !JsonText.IsWhitespace(line.Of(_text))) return false;
        }

        return true;
    }

    private readonly bool IsTagged(CellMap cell, IReadOnlyList<string> tags) =>
        JsonContainer.Last(_text, _map.MembersOf(cell), "metadata"u8) is { } metadata
        && HasTag(JsonContainer.Members(_text, metadata), tags);

    private readonly bool HasTag(List<JsonMember> metadata, IReadOnlyList<string> tags)
    {
        if (JsonContainer.Last(_text, metadata, "tags"u8) is not { } value) return false;
        foreach (var tag in JsonContainer.Elements(_text, value))
        {
            if (JsonContainer.IsString(_text, tag) && tags.Contains(JsonText.Decode(tag.Of(_text)))) return true;
        }

        return false;
    }

    /// <summary>What the cell says of its outputs wins over the options: <c>init_cell</c>, then <c>keep_output</c> as metadata, tag or comment.</summary>
    private readonly bool KeepsOutput(CellMap cell, bool isAllowed)
    {
        if (JsonContainer.Last(_text, _map.MembersOf(cell), "metadata"u8) is not { } metadata || !HoldsMembers(metadata)) return isAllowed || _keepsOutput;
        var members = JsonContainer.Members(_text, metadata);
        if (JsonContainer.Last(_text, members, "init_cell"u8) is { } init)
            return JsonValue.IsTruthy(init.Of(_text)) && !_options.StripInitCells;
        var tagged = HasTag(members, KeepOutputTag);
        if (JsonContainer.Last(_text, members, "keep_output"u8) is not { } keep) return tagged || isAllowed || _keepsOutput;
        var keeps = JsonValue.IsTruthy(keep.Of(_text));
        if ((tagged || isAllowed) && !keeps)
            throw new NotebookException(keep.Start, $"the metadata keep_output says false, but {(tagged ? "the cell is tagged keep_output" : "a comment allows the cell's outputs")}");
        return keeps;
    }

    private readonly bool IsCount(TextSpan name) =>
        JsonText.Equals(name.Of(_text), "execution_count"u8) || JsonText.Equals(name.Of(_text), "prompt_number"u8);

    private readonly int SetNull(TextSpan value)
    {
        if (JsonContainer.IsNull(_text, value)) return 0;
        Replace(value, Null);
        return 1;
    }

    private readonly int Number(TextSpan id, int number)
    {
        var quoted = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\"{number}\""));
        if (id.Of(_text).SequenceEqual(quoted)) return 0;
        Replace(id, quoted);
        return 1;
    }
}
