using System.Buffers.Binary;
using System.Numerics;

namespace PreCommitDs.Secrets.Checks;

/// <summary>
/// Marvin, 32 bits, as .NET hashes strings (https://github.com/dotnet/runtime, System/Marvin.cs) and as Microsoft's keys bear it
/// (https://github.com/microsoft/security-utilities): 64 bits of state whose halves are folded.
/// </summary>
internal static class Marvin32
{
    /// <summary>The seed of Microsoft's keys: the ASCII of <c>Default0</c>, the first letter in the highest byte.</summary>
    public const ulong KeySeed = 0x44656661756C7430;

    public static uint Of(ReadOnlySpan<byte> bytes, ulong seed)
    {
        var (low, high) = ((uint)seed, (uint)(seed >> 32));
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            low += BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            Mix(ref low, ref high);
        }

        Span<byte> rest = stackalloc byte[4];
        rest.Clear();
        bytes.CopyTo(rest);
        rest[bytes.Length] = 0x80;
        low += BinaryPrimitives.ReadUInt32LittleEndian(rest);
        Mix(ref low, ref high);
        Mix(ref low, ref high);
        return low ^ high;
    }

    private static void Mix(ref uint low, ref uint high)
    {
        high ^= low;
        low = BitOperations.RotateLeft(low, 20) + high;
        high = BitOperations.RotateLeft(high, 9) ^ low;
        low = BitOperations.RotateLeft(low, 27) + high;
        high = BitOperations.RotateLeft(high, 19);
    }
}
