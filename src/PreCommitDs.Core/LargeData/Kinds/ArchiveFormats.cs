using PreCommitDs.LargeData.Sniffing;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Archives and compressed files.</summary>
internal static class ArchiveFormats
{
    /// <summary>Where tar keeps a checksum over its header, as octal digits.</summary>
    private const int TarChecksum = 148;

    public static DataFormat Gzip { get; } = new("gzip file", DataKind.Archive, ".gz", ".tgz", ".taz") { Container = Container.Compressed, IsContainer = true, Test = static (head, _) => Compressed.IsGzip(head), How = "`1F 8B 08`" };

    public static DataFormat Zlib { get; } = new("zlib stream", DataKind.Archive, ".zlib") { Container = Container.Compressed, IsContainer = true, Test = static (head, _) => Compressed.IsZlib(head), How = "`78 01`, `78 5E`, `78 9C` or `78 DA`, and it can be unpacked" };

    public static DataFormat Xz { get; } = new("xz file", DataKind.Archive, ".xz", ".txz") { Container = Container.Compressed, IsContainer = true, Signatures = [Signature.At(0, [0xfd, .. "7zXZ"u8, 0])] };

    public static DataFormat Bzip2 { get; } = new("bzip2 file", DataKind.Archive, ".bz2", ".tbz", ".tbz2")
    {
        Container = Container.Compressed,
        IsContainer = true,
        Signatures = [Signature.At(4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]), Signature.At(4, [0x17, 0x72, 0x45, 0x38, 0x50, 0x90])],
        Test = static (head, _) => head.StartsWith("BZh"u8) && head[3] is >= (byte)'1' and <= (byte)'9',
        How = "behind `BZh` and a digit",
    };

    public static DataFormat Lz4 { get; } = new("LZ4 file", DataKind.Archive, ".lz4") { Container = Container.Compressed, IsContainer = true, Signatures = [Signature.At(0, [0x04, 0x22, 0x4d, 0x18]), Signature.At(0, [0x02, 0x21, 0x4c, 0x18])] };

    public static DataFormat Lzma { get; } = new("LZMA file", DataKind.Archive, ".lzma", ".tlz") { Container = Container.Compressed, IsContainer = true, Test = static (head, _) => IsLzma(head), How = "`5D 00 00`, then the sizes of dictionary and content" };

    public static DataFormat Tar { get; } = new("tar archive", DataKind.Archive, ".tar")
    {
        Test = static (head, _) => IsTar(head),
        How = "`ustar` at 257, or the checksum of the first header",
    };

    public static IReadOnlyList<DataFormat> All { get; } =
    [
        new("Python wheel", DataKind.Archive, ".whl") { Container = Container.Zip },
        new("Java archive", DataKind.Archive, ".jar", ".war", ".ear") { Container = Container.Zip, Test = static (head, _) => Zip.Is(head) && Zip.FirstMember(head) is var first && first.StartsWith("META-INF/", StringComparison.Ordinal) && first != "META-INF/manifest.xml", How = "a ZIP archive with `META-INF/` first" },
        new("Python egg", DataKind.Archive, ".egg") { Container = Container.Zip, Test = static (head, _) => Zip.Is(head) && Zip.FirstMember(head).StartsWith("EGG-INFO/", StringComparison.Ordinal), How = "a ZIP archive with `EGG-INFO/` first" },
        new("ZIP archive", DataKind.Archive, ".zip") { Container = Container.Zip, IsContainer = true, Test = static (head, _) => Zip.Is(head), How = "`PK 03 04`, `PK 05 06` or `PK 07 08`" },
        Tar,
        Gzip,
        Bzip2,
        Xz,
        new("Zstandard file", DataKind.Archive, ".zst", ".zstd", ".tzst")
        {
            Container = Container.Compressed,
            IsContainer = true,
            Signatures = [Signature.At(0, [0x28, 0xb5, 0x2f, 0xfd]), Signature.At(1, [0x2a, 0x4d, 0x18])],
            Test = static (head, _) => head[0] == 0x28 || (head[0] & 0xf0) == 0x50,
            How = "behind `5x` where a frame is to be skipped",
        },
        Lz4,
        new("Snappy file", DataKind.Archive, ".sz", ".snappy") { Container = Container.Compressed, IsContainer = true, Signatures = [Signature.At(0, [0xff, 6, 0, 0, .. "sNaPpY"u8]), Signature.At(0, [0x82, .. "SNAPPY"u8, 0])] },
        new("lzip file", DataKind.Archive, ".lz") { Container = Container.Compressed, IsContainer = true, Signatures = [Signature.At(0, [.. "LZIP"u8, 1])] },
        new("lzop file", DataKind.Archive, ".lzo") { Container = Container.Compressed, IsContainer = true, Signatures = [Signature.At(0, [0x89, .. "LZO"u8, 0])] },
        new("Zstandard dictionary", DataKind.Archive) { Signatures = [Signature.At(0, [0x37, 0xa4, 0x30, 0xec])] },
        new("7z archive", DataKind.Archive, ".7z") { Signatures = [Signature.At(0, [.. "7z"u8, 0xbc, 0xaf, 0x27, 0x1c])] },
        new("RAR archive", DataKind.Archive, ".rar") { Signatures = [Signature.At(0, [.. "Rar!"u8, 0x1a, 7, 0]), Signature.At(0, [.. "Rar!"u8, 0x1a, 7, 1])] },
        new("Unix compress file", DataKind.Archive, ".z") { Container = Container.Compressed, IsContainer = true, Signatures = [Signature.At(0, [0x1f, 0x9d, 0x90])] },
        new("ar archive", DataKind.Archive, ".deb", ".a", ".lib") { Signatures = [Signature.At(0, "!<arch>\n"u8)] },
        new("RPM package", DataKind.Archive, ".rpm") { Signatures = [Signature.At(0, [0xed, 0xab, 0xee, 0xdb])] },
        new("Cabinet archive", DataKind.Archive, ".cab") { Signatures = [Signature.At(0, [.. "MSCF"u8, 0, 0, 0, 0])] },
        new("cpio archive", DataKind.Archive, ".cpio") { MayBeginAsText = true, Signatures = [Signature.At(0, "070701"u8), Signature.At(0, "070707"u8)], Test = static (head, _) => head.Length >= 76 && head[..(head[5] == (byte)'7' ? 76 : Math.Min(110, head.Length))].IndexOfAnyExceptInRange((byte)'0', (byte)'f') < 0, How = "then digits" },
        new("disk image", DataKind.Archive, ".iso", ".dmg", ".vmdk", ".qcow2", ".vhd", ".vdi") { Signatures = [Signature.At(0, [.. "QFI"u8, 0xfb]), Signature.At(0, "KDMV"u8), Signature.At(0, "conectix"u8)] },
        Lzma,
        Zlib,
        new("Brotli file", DataKind.Archive, ".br"),
    ];

    private static bool IsLzma(ReadOnlySpan<byte> head)
    {
        if (head is not [0x5d, 0, 0, _, _, _, _, _, _, _, _, _, _, ..]) return false;
        var dictionary = (uint)(head[1] | (head[2] << 8) | (head[3] << 16) | (head[4] << 24));
        var isRound = System.Numerics.BitOperations.PopCount(dictionary) is 1 or 2;
        return isRound && (head[5..13].IndexOfAnyExcept((byte)0xff) < 0 || head[10..13].IndexOfAnyExcept((byte)0) < 0);
    }

    private static bool IsTar(ReadOnlySpan<byte> head)
    {
        if (head.Length < 512 || head[0] == 0) return false;
        if (head[257..].StartsWith("ustar"u8)) return true;
        var sum = 0;
        for (var i = 0; i < 512; i++) sum += i is >= TarChecksum and < TarChecksum + 8 ? ' ' : head[i];
        var stored = 0;
        foreach (var unit in head.Slice(TarChecksum, 8).Trim(" \0"u8))
        {
            if (unit is < (byte)'0' or > (byte)'7') return false;
            stored = (stored * 8) + (unit - '0');
        }

        return stored == sum;
    }
}
