using System.Buffers.Binary;

namespace PreCommitDs.Packing;

/// <summary>Programs of macOS: a load command names the oldest version that they run on.</summary>
internal static class MachOFile
{
    private const uint Magic = 0xfeedfacf, VersionMin = 0x24, BuildVersion = 0x32;

    /// <returns>Null where it is no such file.</returns>
    public static NativeFile? Read(ReadOnlySpan<byte> content)
    {
        if (content.Length < 32 || Int(content) != Magic) return null;
        var architecture = Int(content[4..]) switch
        {
            0x01000007 => "x64",
            0x0100000c => "arm64",
            var machine => throw new PackException($"built for a machine of an unknown kind ({machine:x})"),
        };
        // The first version for both architectures.
        var oldest = new Version(11, 0);
        var count = Int(content[16..]);
        var command = content[32..];
        for (var i = 0; i < count; i++)
        {
            var version = Int(command) switch { BuildVersion => Int(command[12..]), VersionMin => Int(command[8..]), _ => 0u };
            // From 11 on, a system of any minor version is one for wheels.
            if (version >> 16 > oldest.Major) oldest = new Version((int)(version >> 16), 0);
            command = command[checked((int)Int(command[4..]))..];
        }

        return new NativeFile("macos", architecture, oldest);
    }

    private static uint Int(ReadOnlySpan<byte> at) => BinaryPrimitives.ReadUInt32LittleEndian(at);
}
