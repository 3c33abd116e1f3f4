using PreCommitDs.Files;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Every format, in the order in which they are asked: what is kept in a container comes before the container.</summary>
internal static class FormatTable
{
    public static IReadOnlyList<DataFormat> All { get; } =
    [
        .. ModelFormats.All,
        .. GeoFormats.All,
        .. StatisticsFormats.All,
        .. MedicalFormats.All,
        .. ArrayFormats.All,
        .. TabularFormats.All.Where(static format => !format.IsText),
        .. DatabaseFormats.All,
        .. DocumentFormats.All,
        .. ExecutableFormats.All,
        .. MediaFormats.All,
        .. ArchiveFormats.All,
        .. PickleFormats.All,
        .. TabularFormats.All.Where(static format => format.IsText),
    ];

    /// <summary>The first format of each extension.</summary>
    private static readonly Lazy<Dictionary<string, DataFormat>> ByExtension = new(static () =>
    {
        var formats = new Dictionary<string, DataFormat>(StringComparer.OrdinalIgnoreCase);
        foreach (var format in All)
            foreach (var extension in format.Extensions) formats.TryAdd(extension, format);
        return formats;
    });

    /// <summary>The format whose extension a path has, the longest where several do; null: none.</summary>
    public static DataFormat? Named(string path)
    {
        var name = FileName.Of(path);
        for (var dot = name.Length == 0 ? -1 : name.IndexOf('.', 1); dot >= 0; dot = name.IndexOf('.', dot + 1))
        {
            if (ByExtension.Value.TryGetValue(name[dot..], out var format)) return format;
        }

        return null;
    }
}
