namespace PreCommitDs.Toml;

internal ref partial struct TomlReader
{
    /// <summary>Reads a header and gives the table that the following entries go to.</summary>
    /// <param name="root">The document.</param>
    /// <param name="depth">How deep the table lies.</param>
    private TomlTable ReadHeader(TomlTable root, out int depth)
    {
        var position = Locate(_at);
        var isElement = _text[_at..].StartsWith("[["u8);
        _at += isElement ? 2 : 1;
        ReadPath();
        if (!_text[_at..].StartsWith(isElement ? "]]"u8 : "]"u8)) throw Unexpected(isElement ? "]] after the key" : "] after the key");
        _at += isElement ? 2 : 1;
        position = position with { Length = _at - position.Offset };

        var table = root;
        depth = 0;
        for (var i = 0; i < _path.Count - 1; i++) table = EnterByHeader(table, _path[i], ref depth);
        var key = _path[^1];
        CheckDepth(++depth, key.Position.Offset);
        if (!isElement) return DefineTable(table, key, position);
        CheckDepth(++depth, key.Position.Offset);
        return AddElement(table, key, position);
    }

    /// <summary>Goes on to a table on the way to the one that a header defines.</summary>
    private readonly TomlTable EnterByHeader(TomlTable table, TomlKey key, ref int depth)
    {
        CheckDepth(++depth, key.Position.Offset);
        if (!table.TryGet(key.Name, out var value)) return AddTable(table, key, key.Position, TomlTableForm.Implicit);
        if (value is TomlTable { Form: not TomlTableForm.Inline } known) return known;
        if (value is not TomlArray { IsArrayOfTables: true } array) throw NotATable(key, value);
        CheckDepth(++depth, key.Position.Offset);
        return (TomlTable)array[^1];
    }

    /// <summary>Goes on to a table on the way to the value that a dotted key sets. What a header defines, dotted keys may not extend.</summary>
    private readonly TomlTable EnterByKey(TomlTable table, TomlKey key, int depth)
    {
        CheckDepth(depth, key.Position.Offset);
        if (!table.TryGet(key.Name, out var value)) return AddTable(table, key, key.Position, TomlTableForm.Dotted);
        if (value is not TomlTable { Form: TomlTableForm.Dotted or TomlTableForm.Implicit } known) throw NotATable(key, value);
        if (known.Form == TomlTableForm.Implicit) known.Define(TomlTableForm.Dotted, key.Position);
        return known;
    }

    private static TomlTable DefineTable(TomlTable parent, TomlKey key, TomlPosition position)
    {
        if (!parent.TryGet(key.Name, out var value)) return AddTable(parent, key, position, TomlTableForm.Header);
        if (value is not TomlTable { Form: TomlTableForm.Implicit } known) throw Duplicate(key, value);
        known.Define(TomlTableForm.Header, position);
        return known;
    }

    private static TomlTable AddElement(TomlTable parent, TomlKey key, TomlPosition position)
    {
        if (!parent.TryGet(key.Name, out var value)) parent.Add(key, value = new TomlArray(position, isArrayOfTables: true));
        if (value is not TomlArray { IsArrayOfTables: true } array) throw Duplicate(key, value);
        var element = new TomlTable(position, TomlTableForm.Header);
        array.Add(element);
        return element;
    }

    private static TomlTable AddTable(TomlTable parent, TomlKey key, TomlPosition position, TomlTableForm form)
    {
        var table = new TomlTable(position, form);
        parent.Add(key, table);
        return table;
    }
}
