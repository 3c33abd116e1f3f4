using PreCommitDs.LargeData.Sniffing;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Scans, recordings and sequences.</summary>
internal static class MedicalFormats
{
    public static IReadOnlyList<DataFormat> All { get; } =
    [
        new("DICOM image", DataKind.Medical, ".dcm", ".dicom") { Signatures = [Signature.At(128, "DICM"u8)] },
        new("NIfTI image", DataKind.Medical, ".nii")
        {
            Signatures = [Signature.At(0, [0x5c, 1, 0, 0]), Signature.At(0, [0, 0, 1, 0x5c]), Signature.At(0, [0x1c, 2, 0, 0]), Signature.At(0, [0, 0, 2, 0x1c])],
            Test = static (head, _) => head.Length >= 348 && (head[344..].StartsWith("n+1\0"u8) || head[344..].StartsWith("ni1\0"u8) || head[4..].StartsWith("n+2\0"u8) || head[4..].StartsWith("ni2\0"u8)),
            How = "with `n+1` or `ni1` at 344, or `n+2` or `ni2` at 4",
        },
        new("Analyze image", DataKind.Medical) { Signatures = [Signature.At(0, [0x5c, 1, 0, 0]), Signature.At(0, [0, 0, 1, 0x5c])], Test = static (head, size) => size == 348 },
        new("NRRD image", DataKind.Medical, ".nrrd", ".nhdr") { MayBeginAsText = true, Signatures = [Signature.At(0, "NRRD000"u8)] },
        new("MGH image", DataKind.Medical, ".mgh", ".mgz") { Signatures = [Signature.At(0, [0, 0, 0, 1, 0, 0])], Test = static (head, _) => head.Length > 28 && head[24..27].IndexOfAnyExcept((byte)0) < 0 && head[20..23].IndexOfAnyExcept((byte)0) < 0 && head[23] is 0 or 1 or 3 or 4, How = "then the shape of a volume" },
        new("EDF recording", DataKind.Medical, ".edf", ".bdf") { MayBeginAsText = true, Test = static (head, _) => IsEdf(head), How = "`0` and seven blanks, then a date at 168" },
        new("FIF recording", DataKind.Medical, ".fif") { Signatures = [Signature.At(0, [0, 0, 0, 0x64, 0, 0, 0, 0x1f, 0, 0, 0, 0x14])] },
        new("GDF recording", DataKind.Medical, ".gdf") { Signatures = [Signature.At(0, "GDF 1."u8), Signature.At(0, "GDF 2."u8)] },
        new("TrackVis tracks", DataKind.Medical, ".trk") { Signatures = [Signature.At(0, [.. "TRACK"u8, 0])] },
        new("MRtrix tracks", DataKind.Medical, ".tck") { Signatures = [Signature.At(0, "mrtrix tracks"u8)], MayBeginAsText = true },
        new("bigWig or bigBed file", DataKind.Medical, ".bw", ".bigwig", ".bb", ".bigbed") { Signatures = [Signature.At(0, [0x26, 0xfc, 0x8f, 0x88]), Signature.At(0, [0x88, 0x8f, 0xfc, 0x26]), Signature.At(0, [0xeb, 0xf2, 0x89, 0x87]), Signature.At(0, [0x87, 0x89, 0xf2, 0xeb])] },
        new("2bit genome", DataKind.Medical, ".2bit") { Signatures = [Signature.At(0, [0x43, 0x27, 0x41, 0x1a]), Signature.At(0, [0x1a, 0x41, 0x27, 0x43])] },
        new("BAM alignment", DataKind.Medical, ".bam") { Signatures = [Signature.At(0, [.. "BAM"u8, 1])] },
        new("BCF variants", DataKind.Medical, ".bcf") { Signatures = [Signature.At(0, [.. "BCF"u8, 2])] },
        new("CRAM alignment", DataKind.Medical, ".cram") { Signatures = [Signature.At(0, [.. "CRAM"u8, 2]), Signature.At(0, [.. "CRAM"u8, 3])] },
        new("VCF variants", DataKind.Medical, ".vcf") { Signatures = [Signature.At(0, "##fileformat=VCF"u8)], IsText = true, IsSharedName = true },
        new("FASTQ reads", DataKind.Medical, ".fastq", ".fq") { IsText = true, Test = static (head, size) => IsFastq(head, size), How = "four lines a read" },
        new("FASTA sequences", DataKind.Medical, ".fasta", ".fa", ".fna", ".faa") { IsText = true, IsSharedName = true, Test = static (head, size) => IsFasta(head, size), How = "`>` and a name, then letters" },
        new("SAM alignment", DataKind.Medical, ".sam") { Signatures = [Signature.At(0, "@HD\tVN:"u8), Signature.At(0, "@SQ\tSN:"u8)], IsText = true },
        new("AnnData file", DataKind.Medical, ".h5ad") { Container = Container.Hdf5, Test = static (head, size) => Hdf5.Is(head, size) && head.IndexOf("anndata"u8) >= 0, How = "HDF5 that says so" },
        new("Loom file", DataKind.Medical, ".loom") { Container = Container.Hdf5, Test = static (head, size) => Hdf5.Is(head, size) && head.IndexOf("row_attrs"u8) >= 0 && head.IndexOf("col_attrs"u8) >= 0, How = "HDF5 with `row_attrs` and `col_attrs`" },
    ];

    private static bool IsEdf(ReadOnlySpan<byte> head) =>
        head.Length >= 256 && (head.StartsWith("0       "u8) || head is [0xff, (byte)'B', (byte)'I', (byte)'O', ..]) && head[170] == (byte)'.' && head[173] == (byte)'.' && char.IsAsciiDigit((char)head[168]);

    private static bool IsFastq(ReadOnlySpan<byte> head, long size)
    {
        if (head is not [(byte)'@', ..] || !PlainText.Is(head)) return false;
        return PlainText.Lines(head, size, 4) is [var name, { Length: > 0 } bases, ['+', ..], var qualities] && name.Length > 1 && bases.Length == qualities.Length && bases.All(IsBase);
    }

    private static bool IsFasta(ReadOnlySpan<byte> head, long size)
    {
        if (head is not [(byte)'>', ..] || !PlainText.Is(head)) return false;
        return PlainText.Lines(head, size, 3) is [{ Length: > 1 }, { Length: >= 10 } residues, ..] && residues.All(static unit => char.IsAsciiLetterUpper(unit) || unit is '*' or '-' || "acgtn".Contains(unit, StringComparison.Ordinal));
    }

    private static bool IsBase(char unit) => "ACGTNacgtn.".Contains(unit, StringComparison.Ordinal);
}
