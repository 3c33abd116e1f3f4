using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>
/// Finds where any of many sequences of three bytes stands: one bit for the hash of each tells at nearly every place of a text that
/// none does, in a few instructions.
/// </summary>
internal sealed class TrigramIndex
{
    /// <summary>How many bytes a sequence has.</summary>
    public const int Length = 3;

    private const int HashBits = 16;
    private readonly ulong[] _bits = new ulong[(1 << HashBits) / 64];
    private readonly Dictionary<int, int> _slots = [];

    /// <summary>Adds a sequence, and returns its number: the same for the same.</summary>
    public int Add(ReadOnlySpan<byte> trigram)
    {
        var key = Key(trigram);
        var hash = Hash((uint)key);
        _bits[hash >> 6] |= 1UL << (int)(hash & 63);
        if (!_slots.TryGetValue(key, out var slot)) _slots[key] = slot = _slots.Count;
        return slot;
    }

    /// <summary>The next place from one on, and the number of what stands there; -1: none.</summary>
    public int Next(ReadOnlySpan<byte> text, int from, out int slot)
    {
        ref var bits = ref MemoryMarshal.GetArrayDataReference(_bits);
        ref var bytes = ref MemoryMarshal.GetReference(text);
        // Four bytes are read at once, of which three count: the last place is left to the slow way.
        var last = text.Length - Length;
        var at = from;
        while (at < last)
        {
            // Most places end here: four in a row, without a branch between them.
            for (; at + 3 < last; at += 4)
            {
                if (((Bit(ref bits, ref bytes, at) | Bit(ref bits, ref bytes, at + 1) | Bit(ref bits, ref bytes, at + 2) | Bit(ref bits, ref bytes, at + 3)) & 1) != 0) break;
            }

            for (var end = Math.Min(at + 4, last); at < end; at++)
                if ((Bit(ref bits, ref bytes, at) & 1) != 0 && _slots.TryGetValue(Key(text[at..]), out slot)) return at;
        }

        if (at == last && at >= from && _slots.TryGetValue(Key(text[at..]), out slot)) return at;
        slot = -1;
        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bit(ref ulong bits, ref byte bytes, int at)
    {
        var hash = Hash(Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref bytes, at)));
        return Unsafe.Add(ref bits, hash >> 6) >> (int)(hash & 63);
    }

    /// <summary>The fourth byte is shifted out: it is not part of the sequence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(uint four) => ((four << 8) * 0x9e3779b1u) >> (32 - HashBits);

    private static int Key(ReadOnlySpan<byte> trigram) => trigram[0] | (trigram[1] << 8) | (trigram[2] << 16);
}
