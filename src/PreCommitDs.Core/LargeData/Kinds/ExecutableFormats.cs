using System.Buffers.Binary;

namespace PreCommitDs.LargeData.Kinds;

/// <summary>Programs and libraries.</summary>
internal static class ExecutableFormats
{
    /// <summary>As many architectures a universal binary has at most; the version of a Java class is higher.</summary>
    private const uint MaxArchitectures = 20;

    public static IReadOnlyList<DataFormat> All { get; } =
    [
        new("ELF binary", DataKind.Executable, ".so", ".o", ".ko") { Signatures = [Signature.At(0, [0x7f, .. "ELF"u8])] },
        new("Windows binary", DataKind.Executable, ".dll", ".exe", ".pyd") { Signatures = [Signature.At(0, "MZ"u8)], Test = static (head, size) => IsPortableExecutable(head, size), How = "with the place of the newer header" },
        new("Mach-O binary", DataKind.Executable, ".dylib")
        {
            Signatures = [Signature.At(0, [0xcf, 0xfa, 0xed, 0xfe]), Signature.At(0, [0xce, 0xfa, 0xed, 0xfe]), Signature.At(0, [0xfe, 0xed, 0xfa, 0xcf]), Signature.At(0, [0xfe, 0xed, 0xfa, 0xce]), Signature.At(0, [0xca, 0xfe, 0xba, 0xbe])],
            Test = static (head, _) => head[0] != 0xca || (head.Length >= 8 && BinaryPrimitives.ReadUInt32BigEndian(head[4..]) < MaxArchitectures),
        },
        new("Java class", DataKind.Executable, ".class") { Signatures = [Signature.At(0, [0xca, 0xfe, 0xba, 0xbe])] },
        new("Python bytecode", DataKind.Executable, ".pyc", ".pyo") { Signatures = [Signature.At(2, [0x0d, 0x0a])], Test = static (head, _) => head.Length >= 16 && head[1] is >= 0x0b and <= 0x0f or 0xf2 or 0xf3, How = "behind the number of the version" },
        new("WebAssembly module", DataKind.Executable, ".wasm") { Signatures = [Signature.At(0, [0, .. "asm"u8])] },
    ];

    private static bool IsPortableExecutable(ReadOnlySpan<byte> head, long size) =>
        head.Length >= 64 && BinaryPrimitives.ReadUInt32LittleEndian(head[60..]) is >= 4 and var at && at < size && (at + 2 > head.Length || head[(int)at..].StartsWith("PE"u8) || head[(int)at..].StartsWith("NE"u8) || head[(int)at..].StartsWith("LE"u8));
}
