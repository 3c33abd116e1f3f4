using PreCommitDs.LargeData.Sniffing;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Databases. Maps that are kept in SQLite are among the maps.</summary>
internal static class DatabaseFormats
{
    public static DataFormat LevelDb { get; } = new("LevelDB or RocksDB table", DataKind.Database, ".ldb", ".sst");

    public static IReadOnlyList<DataFormat> All { get; } =
    [
        new("SQLite database", DataKind.Database, ".sqlite", ".sqlite3", ".db3") { Container = Container.Sqlite, IsContainer = true, Signatures = [Signature.At(0, [.. "SQLite format 3"u8, 0])] },
        new("SQLite log", DataKind.Database) { Signatures = [Signature.At(0, [0x37, 0x7f, 0x06, 0x82]), Signature.At(0, [0x37, 0x7f, 0x06, 0x83]), Signature.At(0, [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7])] },
        new("DuckDB database", DataKind.Database, ".duckdb", ".ddb") { Signatures = [Signature.At(8, "DUCK"u8)], Test = static (head, _) => !PlainText.Is(head) },
        new("Access database", DataKind.Database, ".accdb", ".mdb") { Signatures = [Signature.At(4, "Standard Jet DB"u8), Signature.At(4, "Standard ACE DB"u8), Signature.At(4, "MSISAM Database"u8)], IsSharedName = true },
        new("LMDB environment", DataKind.Database) { Signatures = [.. new[] { 16, 24, 12, 0 }.SelectMany(static offset => new[] { Signature.At(offset, [0xde, 0xc0, 0xef, 0xbe]), Signature.At(offset, [0xbe, 0xef, 0xc0, 0xde]) })] },
        LevelDb,
        new("Berkeley DB file", DataKind.Database)
        {
            Signatures =
            [
                .. new byte[][] { [0x00, 0x05, 0x31, 0x62], [0x62, 0x31, 0x05, 0x00], [0x00, 0x06, 0x15, 0x61], [0x61, 0x15, 0x06, 0x00], [0x00, 0x04, 0x22, 0x53], [0x53, 0x22, 0x04, 0x00], [0x00, 0x04, 0x09, 0x88], [0x88, 0x09, 0x04, 0x00] }.Select(static bytes => Signature.At(12, bytes)),
                .. new byte[][] { [0x00, 0x06, 0x15, 0x61], [0x61, 0x15, 0x06, 0x00], [0x00, 0x05, 0x31, 0x62], [0x62, 0x31, 0x05, 0x00] }.Select(static bytes => Signature.At(0, bytes)),
            ],
        },
        new("GDBM file", DataKind.Database, ".gdbm", ".dbm") { Signatures = [.. new byte[] { 0xcd, 0xce, 0xcf }.SelectMany(static last => new byte[][] { [last, 0x9a, 0x57, 0x13], [0x13, 0x57, 0x9a, last] }).Select(static bytes => Signature.At(0, bytes))], IsSharedName = true },
        new("PostgreSQL dump", DataKind.Database, ".pgdump") { Signatures = [Signature.At(0, "PGDMP"u8)] },
        new("Redis dump", DataKind.Database, ".rdb") { IsSharedName = true, Signatures = [Signature.At(0, "REDIS00"u8)] },
        new("Realm database", DataKind.Database, ".realm") { Signatures = [Signature.At(16, "T-DB"u8)] },
        new("HyperDB or Tableau extract", DataKind.Database, ".hyper", ".tde"),
    ];
}
