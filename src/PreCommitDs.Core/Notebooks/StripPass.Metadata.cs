using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using PreCommitDs.Formats.Json;

namespace PreCommitDs.Notebooks;

internal ref partial struct StripPass
{
    private void StripNotebookMetadata()
    {
        foreach (var member in _map.Members)
        {
            if (!member.Is(_text, "metadata"u8) || !JsonContainer.IsObject(_text, member.Value)) continue;
            var before = Edits.Count;
            var members = JsonContainer.Members(_text, member.Value);
            var removed = new bool[members.Count];
            var change = new CellChange { Span = member.Value };
            change.Keys = RemoveKeys(member.Value, CollectionsMarshal.AsSpan(members), _keys.Notebook, removed);
            change.Keys += SetKernelspec(members, before) + SetLanguageVersion(members, before);
            change.Bytes = Edits.Saved(before);
            if (!change.IsNone) Changes.Add(change);
        }
    }

    private readonly int SetKernelspec(List<JsonMember> metadata, int firstEdit)
    {
        if (_options.Kernelspec.Value is not { } value) return 0;
        return SetBelow(metadata, firstEdit, "kernelspec"u8, "name"u8, value)
            + SetBelow(metadata, firstEdit, "kernelspec"u8, "display_name"u8, value);
    }

    private readonly int SetLanguageVersion(List<JsonMember> metadata, int firstEdit) =>
        _options.LanguageVersion.Value is { } value ? SetBelow(metadata, firstEdit, "language_info"u8, "version"u8, value) : 0;

    /// <summary>Sets a value, but not in what an extra key has removed.</summary>
    private readonly int SetBelow(
        List<JsonMember> metadata, int firstEdit, ReadOnlySpan<byte> parent, ReadOnlySpan<byte> name, string value)
    {
        var count = 0;
        for (var i = 0; i < metadata.Count; i++)
        {
            if (!metadata[i].Is(_text, parent)) continue;
            foreach (var member in JsonContainer.Members(_text, metadata[i].Value))
            {
                if (!member.Is(_text, name) || Edits.Touches(member.Span.Start, member.Span.End, firstEdit)) continue;
                var encoded = JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
                byte[] quoted = [(byte)'"', .. encoded.EncodedUtf8Bytes, (byte)'"'];
                if (member.Value.Of(_text).SequenceEqual(quoted)) continue;
                Replace(member.Value, quoted);
                count++;
            }
        }

        return count;
    }

    /// <summary>
    /// Removes dotted keys below an object. A member that bears the whole rest of a key comes first; only where there is none
    /// is the key parted at its first dot, so that names with dots in them can be reached.
    /// </summary>
    /// <returns>How many members went.</returns>
    private readonly int RemoveKeys(TextSpan container, ReadOnlySpan<JsonMember> members, KeySet keys, Span<bool> removed)
    {
        if (members.IsEmpty) return 0;
        var count = 0;
        List<ReadOnlyMemory<byte>> foundWhole = [];
        foreach (var key in keys.Keys)
        {
            var marked = Mark(members, key.Span, removed);
            if (marked > 0 && key.Span.Contains((byte)'.')) foundWhole.Add(key);
            count += marked;
        }

        if (count > 0) Cut(container, JsonContainer.Spans(members), removed);
        foreach (var (name, below) in keys.Without(foundWhole).Below)
        {
            for (var i = 0; i < members.Length; i++)
            {
                if (removed[i] || !members[i].Is(_text, name.Span) || !HoldsMembers(members[i].Value)) continue;
                var inner = JsonContainer.Members(_text, members[i].Value);
                count += RemoveKeys(members[i].Value, CollectionsMarshal.AsSpan(inner), below, new bool[inner.Count]);
            }
        }

        return count;
    }

    /// <returns>How many members of that name were not marked before.</returns>
    private readonly int Mark(ReadOnlySpan<JsonMember> members, ReadOnlySpan<byte> name, Span<bool> marks)
    {
        var count = 0;
        for (var i = 0; i < members.Length; i++)
        {
            if (marks[i] || !members[i].Is(_text, name)) continue;
            marks[i] = true;
            count++;
        }

        return count;
    }

    private readonly bool HoldsMembers(TextSpan value) => JsonContainer.IsObject(_text, value) && !JsonContainer.IsEmpty(_text, value);
}
