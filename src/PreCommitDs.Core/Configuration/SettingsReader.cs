using PreCommitDs.Toml;

namespace PreCommitDs.Configuration;

/// <summary>Reads the project's own table of a pyproject.toml, or a file that holds nothing but its keys.</summary>
internal sealed class SettingsReader(string file, Vocabulary vocabulary)
{
    private const string Table = "precommit-ds";

    /// <summary>Reads a file of our own, in which all keys are ours.</summary>
    /// <exception cref="ConfigurationException">It is no TOML, or holds a key or value that makes no sense.</exception>
    public Settings ReadOwn(ReadOnlySpan<byte> content) => Read(Parse(content));

    /// <summary>Reads <c>[tool.precommit-ds]</c>; null where there is none.</summary>
    /// <exception cref="ConfigurationException">It is no TOML, or our table holds a key or value that makes no sense.</exception>
    /// <remarks>https://packaging.python.org/en/latest/specifications/pyproject-toml/#arbitrary-tool-configuration-tool-table</remarks>
    public Settings? ReadPyproject(ReadOnlySpan<byte> content)
    {
        // Whoever does not configure us must not suffer from what else may be wrong with the file, nor wait for it to be read.
        if (content.IndexOf("precommit-ds"u8) < 0) return null;
        return Parse(content).Find("tool", Table) switch
        {
            null => null,
            TomlTable table => Read(table),
            var other => throw Wrong(other.Position, $"tool.{Table} is a table, not {other.TypeName}"),
        };
    }

    private TomlTable Parse(ReadOnlySpan<byte> content)
    {
        try
        {
            return TomlDocument.Parse(content);
        }
        catch (TomlException e)
        {
            throw Wrong(e.Position, e.Message);
        }
    }

    private Settings Read(TomlTable table)
    {
        var common = new List<Setting>();
        var hooks = new Dictionary<string, IReadOnlyList<Setting>>(StringComparer.Ordinal);
        var overrides = new List<SettingsOverride>();
        foreach (var entry in table)
        {
            if (entry.Key == Vocabulary.Overrides) overrides.AddRange(Overrides(entry.Value));
            else if (vocabulary.ByHook.TryGetValue(entry.Key, out var keys)) hooks[entry.Key] = Section(entry, [.. vocabulary.Common, .. keys]);
            else if (vocabulary.Common.Contains(entry.Key)) common.Add(new Setting(entry.Key, entry.KeyPosition, entry.Value));
            else if (!IsOfAnotherHook(entry)) throw Unknown(entry, [.. vocabulary.Common, .. vocabulary.ByHook.Keys, Vocabulary.Overrides]);
        }

        return new Settings(file, common, hooks, overrides);
    }

    private List<SettingsOverride> Overrides(TomlValue value)
    {
        if (value is not TomlArray array || array.Any(item => item is not TomlTable))
            throw Wrong(value.Position, $"{Vocabulary.Overrides} is an array of tables, not {value.TypeName}: begin each with [[tool.{Table}.{Vocabulary.Overrides}]], in a file of our own with [[{Vocabulary.Overrides}]]");
        return array.Select(item => Override((TomlTable)item)).ToList();
    }

    private SettingsOverride Override(TomlTable table)
    {
        if (!table.TryGet(Vocabulary.Paths, out var paths)) throw Wrong(table.Position, $"an override says which files it is for: {Vocabulary.Paths} = [\"docs/**\"]");
        var hooks = new Dictionary<string, IReadOnlyList<Setting>>(StringComparer.Ordinal);
        foreach (var entry in table)
        {
            if (entry.Key == Vocabulary.Paths) continue;
            if (vocabulary.ByHook.TryGetValue(entry.Key, out var keys)) hooks[entry.Key] = Section(entry, keys);
            else if (vocabulary.Common.Contains(entry.Key)) throw Wrong(entry.KeyPosition, $"'{entry.Key}' holds for all files and cannot stand in an override");
            else if (!IsOfAnotherHook(entry)) throw Unknown(entry, [Vocabulary.Paths, .. vocabulary.ByHook.Keys]);
        }

        return new SettingsOverride(Globs(paths), hooks);
    }

    private List<string> Globs(TomlValue value) => value switch
    {
        TomlString text => [Glob(text)],
        TomlArray { Count: 0 } => throw Wrong(value.Position, $"{Vocabulary.Paths} names no file: take the override out, or say which files it is for"),
        TomlArray array => [.. array.Select(item => item is TomlString text ? Glob(text) : throw Wrong(item.Position, $"a glob is a string, not {item.TypeName}"))],
        _ => throw Wrong(value.Position, $"{Vocabulary.Paths} is an array of globs, not {value.TypeName}"),
    };

    private string Glob(TomlString text) => text.Value.Length > 0 && !text.Value.Split('/', '\\').Contains("..")
        ? text.Value
        : throw Wrong(text.Position, text.Value.Length > 0 ? "a glob cannot lead out of the folder of this file: take the .. out" : "an empty glob matches no file");

    private List<Setting> Section(TomlEntry section, IReadOnlyList<string> keys)
    {
        if (section.Value is not TomlTable table) throw Wrong(section.Value.Position, $"{section.Key} is a table of options, not {section.Value.TypeName}");
        var settings = new List<Setting>();
        foreach (var entry in table)
        {
            if (!keys.Contains(entry.Key)) throw Unknown(entry, keys);
            settings.Add(new Setting(entry.Key, entry.KeyPosition, entry.Value));
        }

        return settings;
    }

    private bool IsOfAnotherHook(TomlEntry entry) =>
        !vocabulary.IsComplete && entry.Value is TomlTable && Nearest.To(entry.Key, vocabulary.ByHook.Keys) is null;

    private ConfigurationException Unknown(TomlEntry entry, IEnumerable<string> known)
    {
        var keys = known.ToList();
        var nearest = Nearest.To(entry.Key, keys);
        return Wrong(entry.KeyPosition, $"unknown key '{entry.Key}'; " + (nearest is null ? $"the keys here are {string.Join(", ", keys)}" : $"did you mean {nearest}?"));
    }

    private ConfigurationException Wrong(TomlPosition position, string message) => new(file, position, message);
}
