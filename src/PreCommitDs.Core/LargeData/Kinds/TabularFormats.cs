using PreCommitDs.LargeData.Sniffing;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Tables.</summary>
internal static class TabularFormats
{
    public static IReadOnlyList<DataFormat> All { get; } =
    [
        new("Parquet file", DataKind.Tabular, ".parquet", ".pq", ".parq") { Signatures = [Signature.At(0, "PAR1"u8), Signature.At(0, "PARE"u8)] },
        new("Arrow file", DataKind.Tabular, ".arrow", ".feather", ".ftr", ".ipc") { Signatures = [Signature.At(0, "ARROW1"u8)] },
        new("Feather V1 file", DataKind.Tabular) { Signatures = [Signature.At(0, "FEA1"u8)] },
        new("Arrow stream", DataKind.Tabular, ".arrows")
        {
            Signatures = [Signature.At(0, [0xff, 0xff, 0xff, 0xff])],
            Test = static (head, size) => head.Length >= 12 && head[7] == 0 && (head[4] & 7) == 0 && (head[4] | head[5]) != 0 && (head[4] | (head[5] << 8) | (head[6] << 16)) < size,
            How = "then the length of the schema",
        },
        new("ORC file", DataKind.Tabular, ".orc") { Signatures = [Signature.At(0, "ORC"u8)], Test = static (head, _) => head.Length > 3 && !PlainText.Is(head) },
        new("Avro file", DataKind.Tabular, ".avro") { Signatures = [Signature.At(0, [.. "Obj"u8, 1])] },
        new("Excel workbook", DataKind.Tabular, ".xlsx", ".xlsm", ".xlsb")
        {
            Container = Container.Zip,
            Test = static (head, _) => Zip.Is(head) && (Zip.HasMemberBelow(head, "xl/") || (Zip.HasMember(head, "[Content_Types].xml") && !Zip.HasMemberBelow(head, "word/") && !Zip.HasMemberBelow(head, "ppt/") && head.IndexOf("xl/"u8) >= 0)),
            How = "a ZIP archive with members in `xl/`",
        },
        new("OpenDocument spreadsheet", DataKind.Tabular, ".ods")
        {
            Container = Container.Zip,
            Test = static (head, _) => Zip.Is(head) && Zip.HasMember(head, "mimetype") && head.IndexOf("opendocument.spreadsheet"u8) >= 0,
            How = "a ZIP archive with a member `mimetype` that says so",
        },
        new("Excel workbook (before 2007)", DataKind.Tabular, ".xls")
        {
            Container = Container.Ole,
            Signatures = [Signature.At(0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
            Test = static (head, _) => head.IndexOf("W\0o\0r\0k\0b\0o\0o\0k"u8) >= 0,
            How = "with a stream `Workbook`",
        },
        new("TFRecord file", DataKind.Tabular, ".tfrecord", ".tfrecords") { Test = TfRecord.Is, How = "the checksum of the first length" },
        new("Excel worksheet (before 1993)", DataKind.Tabular) { Signatures = [Signature.At(0, [0x09, 0, 4, 0]), Signature.At(0, [0x09, 2, 6, 0]), Signature.At(0, [0x09, 4, 6, 0])] },
        new("PostgreSQL copy", DataKind.Tabular) { Signatures = [Signature.At(0, [.. "PGCOPY\n"u8, 0xff])] },
        new("SQL dump", DataKind.Tabular, ".sql", ".dump") { IsText = true, IsSharedName = true, Test = static (head, _) => SqlDump.Is(head), How = "the first comment of mysqldump, pg_dump, sqlite3" },
        new("JSON Lines file", DataKind.Tabular, ".jsonl", ".ndjson") { IsText = true, Test = TextTable.IsJsonLines, How = "each line an object" },
        new("GeoJSON file", DataKind.Geo, ".geojson") { IsText = true, Test = static (head, _) => PlainText.Is(head) && PlainText.Start(head) is [(byte)'{', ..] && head.IndexOf("\"FeatureCollection\""u8) is >= 0 and < 256, How = "`\"FeatureCollection\"` near the start" },
        new("TSV table", DataKind.Tabular, ".tsv", ".tab") { IsText = true, Test = TextTable.IsTabSeparated, How = "as many cells in each line" },
        new("CSV table", DataKind.Tabular, ".csv") { IsText = true, Test = TextTable.IsCommaSeparated, How = "as many cells in each line" },
        new("JSON file", DataKind.Tabular, ".json") { IsText = true },
    ];
}
