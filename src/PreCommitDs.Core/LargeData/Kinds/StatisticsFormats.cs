using System.Buffers.Binary;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Files of R, SPSS, Stata and SAS.</summary>
internal static class StatisticsFormats
{
    public static DataFormat RData { get; } = new("R data file", DataKind.Statistics, ".rda", ".rdata")
    {
        Signatures = [.. new[] { "RDX2\n", "RDX3\n", "RDA2\n", "RDA3\n", "RDB2\n", "RDB3\n" }.Select(static text => Signature.At(0, System.Text.Encoding.ASCII.GetBytes(text)))],
        MayBeginAsText = true,
        How = "mostly compressed",
    };

    public static DataFormat RObject { get; } = new("R object", DataKind.Statistics, ".rds")
    {
        Signatures = [Signature.At(0, [.. "X\n"u8, 0, 0, 0, 2]), Signature.At(0, [.. "X\n"u8, 0, 0, 0, 3]), Signature.At(0, [.. "B\n"u8, 2, 0, 0, 0]), Signature.At(0, [.. "B\n"u8, 3, 0, 0, 0]), Signature.At(0, "A\n2\n"u8), Signature.At(0, "A\n3\n"u8)],
        MayBeginAsText = true,
        Test = static (head, _) => head[0] != (byte)'A' || (head.Length > 20 && head[4..10].IndexOfAnyExceptInRange((byte)'\n', (byte)'9') < 0 && char.IsAsciiDigit((char)head[4])),
        How = "mostly compressed",
    };

    public static IReadOnlyList<DataFormat> All { get; } =
    [
        RData,
        RObject,
        new("qs file", DataKind.Statistics, ".qs") { Signatures = [Signature.At(0, [0x0b, 0x0e, 0x0a, 0x0c])], IsSharedName = true },
        new("fst file", DataKind.Statistics, ".fst"),
        new("SPSS file", DataKind.Statistics, ".sav", ".zsav") { Signatures = [Signature.At(0, "$FL2"u8), Signature.At(0, "$FL3"u8)], IsSharedName = true },
        new("SPSS portable file", DataKind.Statistics, ".por") { MayBeginAsText = true, Test = static (head, _) => head.Length > 200 && head[..200].IndexOf("ASCII SPSS PORT FILE"u8) >= 0, How = "`ASCII SPSS PORT FILE` in the first lines" },
        new("Stata file", DataKind.Statistics, ".dta")
        {
            Signatures = [Signature.At(0, "<stata_dta>"u8)],
        },
        new("Stata file (before 13)", DataKind.Statistics) { Test = IsOldStata, How = "the version from 104 to 115, byte order, `01 00`, then numbers of variables and rows that fit" },
        new("SAS data set", DataKind.Statistics, ".sas7bdat", ".sas7bcat") { Signatures = [Signature.At(12, [0xc2, 0xea, 0x81, 0x63, 0xb3, 0x14, 0x11, 0xcf, 0xbd, 0x92]), Signature.At(12, [0xc2, 0xea, 0x81, 0x60, 0xb3, 0x14, 0x11, 0xcf, 0xbd, 0x92, 8, 0, 9, 0xc7, 0x31, 0x8c, 0x18, 0x1f, 0x10, 0x11])] },
        new("SAS transport file", DataKind.Statistics, ".xpt", ".xport") { MayBeginAsText = true, Signatures = [Signature.At(0, "HEADER RECORD*******LIB"u8)] },
    ];

    /// <summary>dta.hlp of Stata 12, section 5.1: version, byte order, type, unused, variables as int16, observations as int32.</summary>
    private static bool IsOldStata(ReadOnlySpan<byte> head, long size)
    {
        if (head is not [>= 104 and <= 115, 1 or 2, 1, 0, _, _, _, _, _, _, ..]) return false;
        var isBig = head[1] == 1;
        var variables = isBig ? BinaryPrimitives.ReadUInt16BigEndian(head[4..]) : BinaryPrimitives.ReadUInt16LittleEndian(head[4..]);
        var rows = isBig ? BinaryPrimitives.ReadUInt32BigEndian(head[6..]) : BinaryPrimitives.ReadUInt32LittleEndian(head[6..]);
        return variables <= size && rows <= size;
    }
}
