using System.Buffers.Binary;

namespace PreCommitDs.Packing;

/// <summary>Programs of Windows.</summary>
internal static class PeFile
{
    /// <returns>Null where it is no such file.</returns>
    public static NativeFile? Read(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith("MZ"u8)) return null;
        var header = content[checked((int)BinaryPrimitives.ReadUInt32LittleEndian(content[60..]))..];
        if (!header.StartsWith("PE\0\0"u8)) return null;
        var architecture = BinaryPrimitives.ReadUInt16LittleEndian(header[4..]) switch
        {
            0x8664 => "x64",
            0xaa64 => "arm64",
            var machine => throw new PackException($"built for a machine of an unknown kind ({machine:x})"),
        };
        return new NativeFile("windows", architecture, new Version(10, 0));
    }
}
