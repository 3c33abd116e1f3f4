using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PreCommitDs.Toml;

/// <summary>A table; its entries come in the order of the file.</summary>
internal sealed class TomlTable(TomlPosition position, TomlTableForm form) : TomlValue(position), IReadOnlyList<TomlEntry>
{
    /// <summary>Up to here a search is as fast as a hash, and most tables are small.</summary>
    private const int MostSearched = 8;

    private readonly List<TomlEntry> _entries = [];
    private Dictionary<string, int>? _index;

    public int Count => _entries.Count;

    public TomlEntry this[int index] => _entries[index];

    public override string TypeName => Form == TomlTableForm.Inline ? "an inline table" : "a table";

    internal TomlTableForm Form { get; private set; } = form;

    public bool TryGet(string key, [NotNullWhen(true)] out TomlValue? value)
    {
        var at = IndexOf(key);
        value = at < 0 ? null : _entries[at].Value;
        return at >= 0;
    }

    /// <summary>The value that a dotted key leads to through tables; null where there is none.</summary>
    /// <param name="path">The parts of the key; without any, the table itself.</param>
    public TomlValue? Find(params ReadOnlySpan<string> path)
    {
        TomlValue value = this;
        foreach (var key in path)
        {
            if (value is not TomlTable table || !table.TryGet(key, out var next)) return null;
            value = next;
        }

        return value;
    }

    public List<TomlEntry>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    IEnumerator<TomlEntry> IEnumerable<TomlEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds what <see cref="TryGet"/> did not find.</summary>
    internal void Add(TomlKey key, TomlValue value)
    {
        _entries.Add(new TomlEntry(key.Name, key.Position, value));
        if (_index is not null) _index.Add(key.Name, _entries.Count - 1);
        else if (_entries.Count > MostSearched) BuildIndex();
    }

    /// <summary>Defines a table that was only implicit.</summary>
    internal void Define(TomlTableForm form, TomlPosition position) => (Form, Position) = (form, position);

    internal TomlTable Closed(int end)
    {
        Position = Position with { Length = end - Position.Offset };
        return this;
    }

    private int IndexOf(string key)
    {
        if (_index is not null) return _index.GetValueOrDefault(key, -1);
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key == key) return i;
        }

        return -1;
    }

    private void BuildIndex()
    {
        _index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Count; i++) _index.Add(_entries[i].Key, i);
    }
}
