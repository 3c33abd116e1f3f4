using System.Buffers.Binary;
using System.Text;

namespace PreCommitDs.Packing;

/// <summary>
/// Programs of Linux. Which C library they need, and how new it must be, stands in their dynamic section: the libraries they
/// name, and the versions of the symbols they take from them.
/// </summary>
internal sealed class ElfFile
{
    private const int Load = 1, Dynamic = 2;
    private const ulong Needed = 1, StringTable = 5, VersionNeeds = 0x6ffffffe, VersionNeedCount = 0x6fffffff;

    // What the rules for such wheels let a program expect of every system.
    private static readonly string[] Expected = ["libc.", "libm.", "libdl.", "librt.", "libpthread.", "libgcc_s.", "libz.", "libresolv.", "ld-linux", "ld-musl"];

    private readonly byte[] _content;
    private readonly List<(ulong Address, ulong Offset, ulong Size)> _segments = [];
    private readonly List<ulong> _needed = [];
    private ulong _strings, _versionNeeds, _versionNeedCount;

    private ElfFile(byte[] content)
    {
        _content = content;
        var (first, size, count) = (Long(32), Short(54), Short(56));
        var dynamic = (Offset: 0UL, Size: 0UL);
        for (var i = 0; i < count; i++)
        {
            var header = first + (ulong)(i * size);
            var (kind, offset, address, length) = (Int(header), Long(header + 8), Long(header + 16), Long(header + 32));
            if (kind == Load) _segments.Add((address, offset, length));
            if (kind == Dynamic) dynamic = (offset, length);
        }

        for (var at = dynamic.Offset; at < dynamic.Offset + dynamic.Size && Long(at) != 0; at += 16) Take(Long(at), Long(at + 8));
    }

    /// <returns>Null where it is no such file.</returns>
    public static NativeFile? Read(byte[] content)
    {
        if (!content.AsSpan().StartsWith("\u007fELF\u0002\u0001"u8)) return null;
        var file = new ElfFile(content);
        var libraries = file._needed.Select(offset => file.Text(file._strings, offset)).ToList();
        if (libraries.Find(library => !Array.Exists(Expected, known => library.StartsWith(known, StringComparison.Ordinal))) is { } stranger)
            throw new PackException($"it needs {stranger}, which not every system has");
        var architecture = file.Short(18) switch
        {
            62 => "x64",
            183 => "arm64",
            var machine => throw new PackException($"built for a machine of an unknown kind ({machine})"),
        };
        // musl's library is called libc.musl-x86_64.so.1, or plainly libc.so.
        if (libraries.Exists(library => library.StartsWith("libc.musl", StringComparison.Ordinal) || library == "libc.so")) return new NativeFile("linux-musl", architecture, new Version(1, 2));
        // The first version that such wheels of both architectures can name.
        return new NativeFile("linux", architecture, file.GlibcVersions().Append(new Version(2, 17)).Max()!);
    }

    private void Take(ulong tag, ulong value)
    {
        if (tag == Needed) _needed.Add(value);
        else if (tag == StringTable) _strings = OffsetOf(value);
        else if (tag == VersionNeeds) _versionNeeds = OffsetOf(value);
        else if (tag == VersionNeedCount) _versionNeedCount = value;
    }

    private IEnumerable<Version> GlibcVersions()
    {
        var library = _versionNeeds;
        for (var i = 0UL; i < _versionNeedCount; i++)
        {
            var symbol = library + Int(library + 8);
            for (var j = 0; j < Short(library + 2); j++)
            {
                var name = Text(_strings, Int(symbol + 8));
                if (name.StartsWith("GLIBC_", StringComparison.Ordinal) && Version.TryParse(name.AsSpan(6), out var version)) yield return new Version(version.Major, version.Minor);
                symbol += Int(symbol + 12);
            }

            library += Int(library + 12);
        }
    }

    private ulong OffsetOf(ulong address)
    {
        foreach (var segment in _segments)
            if (address >= segment.Address && address < segment.Address + segment.Size) return address - segment.Address + segment.Offset;
        throw new PackException("its dynamic section names what is not in the file");
    }

    private string Text(ulong table, ulong offset)
    {
        var text = _content.AsSpan(checked((int)(table + offset)));
        return Encoding.ASCII.GetString(text[..text.IndexOf((byte)0)]);
    }

    private ushort Short(ulong at) => BinaryPrimitives.ReadUInt16LittleEndian(_content.AsSpan(checked((int)at)));

    private uint Int(ulong at) => BinaryPrimitives.ReadUInt32LittleEndian(_content.AsSpan(checked((int)at)));

    private ulong Long(ulong at) => BinaryPrimitives.ReadUInt64LittleEndian(_content.AsSpan(checked((int)at)));
}
