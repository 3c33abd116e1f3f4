using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>
/// A bit for the hash of each of many sequences of three or four bytes, letters of either case the same: it tells at nearly every place
/// of a text that none of these stands there.
/// </summary>
/// <param name="length">How many bytes a sequence has.</param>
internal sealed class HeadBits(int length)
{
    private const int HashBits = 16;
    private readonly ulong[] _bits = new ulong[(1 << HashBits) / 64];
    private readonly int _shift = (sizeof(uint) - length) * 8;

    /// <summary>The first of the words of bits, for loops that ask very often.</summary>
    public ref ulong First => ref MemoryMarshal.GetArrayDataReference(_bits);

    /// <summary>The bytes of a sequence as a number, letters in lower case.</summary>
    /// <param name="four">The four bytes that begin where it does, the first the lowest.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Key(uint four) => (four | 0x20202020) << _shift;

    /// <summary>Adds a sequence.</summary>
    public void Add(uint key)
    {
        var hash = Hash(key);
        _bits[hash >> 6] |= 1UL << (int)(hash & 63);
    }

    /// <summary>Whether a sequence may be one of those: the lowest bit tells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bit(ref ulong first, uint key)
    {
        var hash = Hash(key);
        return Unsafe.Add(ref first, hash >> 6) >> (int)(hash & 63);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(uint key) => (key * 0x9e3779b1u) >> (32 - HashBits);
}
