using System.Globalization;
using PreCommitDs.Toml;

namespace PreCommitDs.Runners.Documents;

/// <summary>Gives TOML the form that YAML is read into, so that one reader serves both.</summary>
internal static class TomlNodes
{
    /// <exception cref="RunnerConfigurationException">It is no TOML.</exception>
    public static DocumentMapping Read(string file, ReadOnlySpan<byte> content)
    {
        try
        {
            return Of(TomlDocument.Parse(content));
        }
        catch (TomlException e)
        {
            throw new RunnerConfigurationException(file, PlaceOf(e.Position), e.Message);
        }
    }

    /// <summary>A table with all that it holds.</summary>
    public static DocumentMapping Of(TomlTable table)
    {
        var entries = new List<DocumentEntry>(table.Count);
        foreach (var entry in table) entries.Add(new DocumentEntry(new DocumentScalar(PlaceOf(entry.KeyPosition), entry.Key), Node(entry.Value)));
        return new DocumentMapping(PlaceOf(table.Position), entries, table.Form == TomlTableForm.Inline);
    }

    private static DocumentNode Node(TomlValue value) => value switch
    {
        TomlTable table => Of(table),
        TomlArray array => new DocumentSequence(PlaceOf(array.Position), [.. array.Select(Node)], !array.IsArrayOfTables),
        TomlString text => new DocumentScalar(PlaceOf(text.Position), text.Value, '"'),
        TomlBoolean boolean => new DocumentScalar(PlaceOf(boolean.Position), boolean.Value ? "true" : "false"),
        TomlInteger number => new DocumentScalar(PlaceOf(number.Position), number.Value.ToString(CultureInfo.InvariantCulture)),
        TomlFloat number => new DocumentScalar(PlaceOf(number.Position), number.Value.ToString(CultureInfo.InvariantCulture)),
        TomlDateTime time => new DocumentScalar(PlaceOf(time.Position), time.Text),
        _ => throw new InvalidOperationException($"TOML has no {value.TypeName}"),
    };

    private static DocumentPlace PlaceOf(TomlPosition position) => new(position.Line, position.Column, position.Offset, position.Offset + position.Length);
}
