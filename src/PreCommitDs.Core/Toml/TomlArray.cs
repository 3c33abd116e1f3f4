using System.Collections;

namespace PreCommitDs.Toml;

/// <summary>An array: written in brackets, or made of <c>[[headers]]</c>, when all its elements are tables.</summary>
internal sealed class TomlArray(TomlPosition position, bool isArrayOfTables) : TomlValue(position), IReadOnlyList<TomlValue>
{
    private readonly List<TomlValue> _items = [];

    public bool IsArrayOfTables { get; } = isArrayOfTables;

    public int Count => _items.Count;

    public TomlValue this[int index] => _items[index];

    public override string TypeName => IsArrayOfTables ? "an array of tables" : "an array";

    public List<TomlValue>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<TomlValue> IEnumerable<TomlValue>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(TomlValue item) => _items.Add(item);

    internal TomlArray Closed(int end)
    {
        Position = Position with { Length = end - Position.Offset };
        return this;
    }
}
