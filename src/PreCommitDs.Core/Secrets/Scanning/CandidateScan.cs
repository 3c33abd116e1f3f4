using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PreCommitDs.Secrets.Assignments;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>Finds in one pass where anything may stand that a closer look is worth: a few instructions for each byte of a text.</summary>
internal sealed class CandidateScan
{
    /// <summary>How many bytes of a token's literal, or of a word, are looked for.</summary>
    public const int HeadLength = 3;

    /// <summary>How many bytes of an issuer's name are.</summary>
    public const int IssuerHeadLength = 4;

    private readonly HeadBits _heads = new(HeadLength);
    private readonly HeadBits _issuers = new(IssuerHeadLength);
    private readonly Dictionary<uint, int> _slots = [];

    public CandidateScan()
    {
        foreach (var head in NameStem.Heads) _heads.Add(_heads.Key(Four(head)));
    }

    /// <summary>Adds three bytes of a literal, and returns their number: the same for the same.</summary>
    public int AddToken(ReadOnlySpan<byte> head)
    {
        var key = _heads.Key(Four(head));
        _heads.Add(key);
        if (!_slots.TryGetValue(key, out var slot)) _slots[key] = slot = _slots.Count;
        return slot;
    }

    /// <summary>Adds the first four letters of an issuer's name.</summary>
    public void AddIssuer(ReadOnlySpan<byte> head) => _issuers.Add(_issuers.Key(Four(head)));

    /// <summary>Adds the places from one on up to another; what begins there may end behind it.</summary>
    public void Collect(ReadOnlySpan<byte> text, int from, int to, Candidates found)
    {
        ref var heads = ref _heads.First;
        ref var issuers = ref _issuers.First;
        ref var bytes = ref MemoryMarshal.GetReference(text);
        // Four bytes are read at once: the last places are left to the slow way.
        var fast = Math.Min(to, text.Length - sizeof(uint) - 2);
        var at = from;
        while (at < fast)
        {
            // Most places end here: three in a row, without a branch between them.
            var (a, b, c) = (Four(ref bytes, at), Four(ref bytes, at + 1), Four(ref bytes, at + 2));
            var any = HeadBits.Bit(ref heads, _heads.Key(a)) | HeadBits.Bit(ref issuers, _issuers.Key(a))
                | HeadBits.Bit(ref heads, _heads.Key(b)) | HeadBits.Bit(ref issuers, _issuers.Key(b))
                | HeadBits.Bit(ref heads, _heads.Key(c)) | HeadBits.Bit(ref issuers, _issuers.Key(c));
            if ((any & 1) != 0)
            {
                var end = Math.Min(at + 3, to);
                Look(text, at, a, found);
                if (at + 1 < end) Look(text, at + 1, b, found);
                if (at + 2 < end) Look(text, at + 2, c, found);
            }

            at += 3;
        }

        Span<byte> last = stackalloc byte[sizeof(uint)];
        for (; at < Math.Min(to, text.Length); at++)
        {
            last.Clear();
            text[at..Math.Min(text.Length, at + last.Length)].CopyTo(last);
            Look(text, at, Four(last), found);
        }
    }

    private void Look(ReadOnlySpan<byte> text, int at, uint four, Candidates found)
    {
        var key = _heads.Key(four);
        if ((HeadBits.Bit(ref _heads.First, key) & 1) != 0)
        {
            if (_slots.TryGetValue(key, out var slot)) found.Tokens.Add((at, slot));
            if (NameStem.IsAt(text, at)) found.Names.Add(at);
        }

        if ((HeadBits.Bit(ref _issuers.First, _issuers.Key(four)) & 1) != 0) found.Issuers.Add(at);
    }

    private static uint Four(ReadOnlySpan<byte> head)
    {
        var four = 0u;
        for (var i = 0; i < head.Length; i++) four |= (uint)head[i] << (8 * i);
        return four;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Four(ref byte bytes, int at) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref bytes, at));
}
