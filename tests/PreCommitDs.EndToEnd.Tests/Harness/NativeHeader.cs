using System.Buffers.Binary;
using System.Text;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>Programs that consist of little more than a header, for systems that the tests do not run on.</summary>
internal static class NativeHeader
{
    /// <summary>One of Linux that names libraries and, of the first of them, versions of symbols.</summary>
    public static byte[] Elf(ushort machine, string[] libraries, params string[] versions)
    {
        const int headers = 64, dynamic = headers + (2 * 56), strings = 0x400, needs = 0x800;
        // Loaded where programs are, so that an address is no offset.
        const long address = 0x400000;
        var file = new byte[0x1000];
        "\u007fELF\u0002\u0001\u0001"u8.CopyTo(file);
        Short(file, 18, machine);
        Long(file, 32, headers);
        Short(file, 54, 56);
        Short(file, 56, 2);
        Segment(file, headers, kind: 1, offset: 0, address, file.Length);
        var entries = new List<(long Tag, long Value)> { (5, address + strings) };
        var text = strings + 1;
        int Add(string value)
        {
            var offset = text - strings;
            text += Encoding.ASCII.GetBytes(value, file.AsSpan(text)) + 1;
            return offset;
        }

        entries.AddRange(libraries.Select(library => (1L, (long)Add(library))));
        if (versions.Length > 0) entries.AddRange([(0x6ffffffe, address + needs), (0x6fffffff, 1)]);
        Short(file, needs + 2, (ushort)versions.Length);
        Int(file, needs + 8, 16);
        for (var i = 0; i < versions.Length; i++)
        {
            var symbol = needs + 16 + (i * 16);
            Int(file, symbol + 8, (uint)Add(versions[i]));
            Int(file, symbol + 12, i + 1 < versions.Length ? 16u : 0);
        }

        for (var i = 0; i < entries.Count; i++)
        {
            Long(file, dynamic + (i * 16), entries[i].Tag);
            Long(file, dynamic + (i * 16) + 8, entries[i].Value);
        }

        Segment(file, headers + 56, kind: 2, dynamic, address + dynamic, (entries.Count + 1) * 16);
        return file;
    }

    /// <summary>One of macOS.</summary>
    public static byte[] MachO(uint machine, int oldest)
    {
        var file = new byte[32 + 16 + 24];
        Int(file, 0, 0xfeedfacf);
        Int(file, 4, machine);
        Int(file, 16, 2);
        // A command of no matter, then the one that says it.
        Int(file, 32, 0x1b);
        Int(file, 36, 16);
        Int(file, 48, 0x32);
        Int(file, 52, 24);
        Int(file, 60, (uint)oldest << 16 | 0x500);
        return file;
    }

    /// <summary>One of Windows.</summary>
    public static byte[] Pe(ushort machine)
    {
        var file = new byte[256];
        "MZ"u8.CopyTo(file);
        Int(file, 60, 128);
        "PE\0\0"u8.CopyTo(file.AsSpan(128));
        Short(file, 132, machine);
        return file;
    }

    private static void Segment(byte[] file, int at, uint kind, long offset, long address, long size)
    {
        Int(file, at, kind);
        Long(file, at + 8, offset);
        Long(file, at + 16, address);
        Long(file, at + 32, size);
        Long(file, at + 40, size);
    }

    private static void Short(byte[] file, int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), value);

    private static void Int(byte[] file, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);

    private static void Long(byte[] file, int at, long value) => BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(at), value);
}
