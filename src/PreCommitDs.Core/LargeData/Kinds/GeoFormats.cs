using System.Buffers.Binary;
using PreCommitDs.LargeData.Sniffing;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Maps, and what telescopes and laser scanners see.</summary>
internal static class GeoFormats
{
    public static IReadOnlyList<DataFormat> All { get; } =
    [
        new("GeoPackage", DataKind.Geo, ".gpkg") { Container = Container.Sqlite, Signatures = [Signature.At(68, "GPKG"u8), Signature.At(68, "GP10"u8), Signature.At(68, "GP11"u8)], Test = IsSqlite, How = "in an SQLite database" },
        new("MBTiles map", DataKind.Geo, ".mbtiles") { Container = Container.Sqlite, Signatures = [Signature.At(68, "MPBX"u8)], Test = IsSqlite, How = "in an SQLite database" },
        new("GeoTIFF image", DataKind.Geo) { Test = static (head, _) => Tiff.IsGeo(head), How = "TIFF with tag 34735" },
        new("FITS image", DataKind.Geo, ".fits", ".fit", ".fts") { Signatures = [Signature.At(0, "SIMPLE  =                    T"u8)], MayBeginAsText = true },
        new("LAS point cloud", DataKind.Geo, ".las", ".laz") { Signatures = [Signature.At(0, "LASF"u8)], Test = static (head, _) => !PlainText.Is(head) },
        new("PCD point cloud", DataKind.Geo, ".pcd") { Signatures = [Signature.At(0, "# .PCD v"u8), Signature.At(0, "VERSION .7\nFIELDS"u8), Signature.At(0, "VERSION 0.7\nFIELDS"u8)], MayBeginAsText = true, Test = static (head, _) => head.IndexOf("\nFIELDS "u8) >= 0 },
        new("PLY mesh", DataKind.Geo, ".ply") { Signatures = [Signature.At(0, "ply\nformat "u8), Signature.At(0, "ply\r\nformat "u8)], MayBeginAsText = true },
        new("shapefile", DataKind.Geo, ".shp", ".shx") { Signatures = [Signature.At(0, [0, 0, 0x27, 0x0a])] },
        new("dBASE table", DataKind.Geo, ".dbf") { Test = IsDbase, How = "version, date, and lengths of the header and of a row that fit" },
        new("FlatGeobuf file", DataKind.Geo, ".fgb") { Signatures = [Signature.At(0, [.. "fgb"u8, 3])] },
        new("OpenStreetMap extract", DataKind.Geo, ".osm.pbf", ".pbf") { Test = static (head, _) => head.Length > 20 && head[..20].IndexOf("OSMHeader"u8) >= 0, How = "`OSMHeader` at 6", IsSharedName = true },
        new("GRIB file", DataKind.Geo, ".grib", ".grib2", ".grb", ".grb2") { Signatures = [Signature.At(0, "GRIB"u8)], Test = static (head, _) => head.Length > 7 && head[7] is 0 or 1 or 2, How = "with its edition at 7" },
        new("BUFR file", DataKind.Geo, ".bufr") { Signatures = [Signature.At(0, "BUFR"u8)], Test = static (head, _) => head.Length > 7 && head[7] is >= 2 and <= 4, How = "with its edition at 7" },
        new("ERDAS image", DataKind.Geo) { Signatures = [Signature.At(0, "EHFA_HEADER_TAG"u8)] },
        new("PMTiles map", DataKind.Geo, ".pmtiles") { Signatures = [Signature.At(0, [.. "PMTiles"u8, 3])] },
        new("KML archive", DataKind.Geo, ".kmz") { Container = Container.Zip, Test = static (head, _) => Zip.Is(head) && Zip.FirstMember(head) == "doc.kml", How = "a ZIP archive with `doc.kml` first" },
    ];

    /// <summary>dBASE's file structure: version, last update as three bytes, rows as uint32, lengths of the header and of a row as uint16.</summary>
    private static bool IsDbase(ReadOnlySpan<byte> head, long size)
    {
        if (head.Length < 33 || head[0] is not (0x02 or 0x03 or 0x30 or 0x31 or 0x43 or 0x83 or 0x8b or 0xf5) || head[2] is < 1 or > 12 || head[3] is < 1 or > 31) return false;
        var (rows, header, row) = (BinaryPrimitives.ReadUInt32LittleEndian(head[4..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..]), BinaryPrimitives.ReadUInt16LittleEndian(head[10..]));
        return header >= 33 && row > 0 && header <= size && header + ((long)rows * row) - 1 <= size && (header > head.Length || head[header - 1] == 0x0d || head[header - 2] == 0x0d || header % 32 == 8);
    }

    private static bool IsSqlite(ReadOnlySpan<byte> head, long size) => head.StartsWith("SQLite format 3\0"u8);
}
