using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners;

/// <summary>Reads the keys of mappings. What a runner would refuse elsewhere is taken as it is; what nobody could make sense of is told.</summary>
/// <param name="file">The file, as it is to be shown.</param>
internal sealed class FieldReader(string file)
{
    /// <summary>A text; null where there is none.</summary>
    public static string? Text(DocumentMapping mapping, string key) => mapping.Find(key) is DocumentScalar { IsNull: false } scalar ? scalar.Value : null;

    /// <summary>Texts; null where the key is not there. A single one stands for a list of it.</summary>
    public static IReadOnlyList<string>? Texts(DocumentMapping mapping, string key) => mapping.Find(key) switch
    {
        DocumentSequence list => [.. list.Items.OfType<DocumentScalar>().Select(static item => item.Value)],
        DocumentScalar { IsNull: false } scalar => [scalar.Value],
        DocumentScalar => [],
        _ => null,
    };

    /// <summary>The items of a list that are mappings; none where the key is not there, or has no value.</summary>
    /// <exception cref="RunnerConfigurationException">It is no list, or an item no mapping.</exception>
    public IEnumerable<DocumentMapping> Mappings(DocumentMapping mapping, string key)
    {
        if (mapping.Find(key) is not { } value || value is DocumentScalar { IsNull: true }) return [];
        if (value is not DocumentSequence list) throw new RunnerConfigurationException(file, value.Place, $"{key} is {value.TypeName}; expected a list");
        return list.Items.Select(item => Mapping(item, $"an item of {key}"));
    }

    /// <exception cref="RunnerConfigurationException">It is none.</exception>
    public DocumentMapping Mapping(DocumentNode node, string what) =>
        node as DocumentMapping ?? throw new RunnerConfigurationException(file, node.Place, $"{what} is {node.TypeName}; expected a mapping");
}
