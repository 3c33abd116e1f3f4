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
}
