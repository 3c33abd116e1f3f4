using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>
/// A byte for the hash of each of many sequences of four bytes, letters of either case the same: it tells at nearly every place of a text
/// that none of these stands there, and else which kinds may.
/// </summary>
internal sealed class HeadTable
{
    private const int HashBits = 18;
    private readonly byte[] _kinds = new byte[1 << HashBits];

    /// <summary>The first of the bytes, for loops that ask very often.</summary>
    public ref byte First => ref MemoryMarshal.GetArrayDataReference(_kinds);

    /// <summary>Adds a sequence, the first byte the lowest.</summary>
    public void Add(uint head, HeadKinds kinds) => _kinds[Hash(head)] |= (byte)kinds;

    /// <summary>What a sequence may be; 0: nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int KindsOf(ref byte first, uint head) => Unsafe.Add(ref first, Hash(head));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(uint head) => (head * 0x9e3779b1u) >> (32 - HashBits);
}
