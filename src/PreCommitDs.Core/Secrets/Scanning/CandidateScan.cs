using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using PreCommitDs.Secrets.Assignments;
using PreCommitDs.Secrets.Vendors;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>Finds in one pass where anything may stand that a closer look is worth: a few instructions for each byte of a text.</summary>
internal sealed class CandidateScan
{
    /// <summary>How many bytes are looked for; of what is shorter, whatever follows.</summary>
    public const int HeadLength = 4;

    /// <summary>Letters differ in it by their case; what else does, is told apart by the closer look.</summary>
    private const uint Fold = 0x20202020;

    /// <summary>What tokens go on with behind their literals, letters in lower case as <see cref="Fold"/> makes them.</summary>
    private static readonly byte[] TokenBytes = Folded("abcdefghijklmnopqrstuvwxyz0123456789_-./+=~$"u8);

    private static readonly byte[] AllBytes = [.. Enumerable.Range(0, 256).Where(static unit => (unit & 0x20) != 0).Select(static unit => (byte)unit)];

    private readonly HeadTable _table = new();
    private readonly Lazy<Dictionary<uint, int>> _tokens = new(TokensByHead);
    private readonly Dictionary<uint, Anchor[]> _anchors = [];

    public CandidateScan()
    {
        for (var number = 0; number < RuleHeads.TokenCount; number++) Add(RuleHeads.Token(number), TokenBytes, HeadKinds.Token);
        for (var at = 0; at < RuleHeads.Issuers.Length; at += HeadLength) _table.Add(Head(RuleHeads.Issuers.Slice(at, HeadLength)), HeadKinds.Issuer);
        for (var kind = 0; kind < StructureList.All.Count; kind++)
            foreach (var anchor in StructureList.All[kind].Anchors) AddAnchor(Encoding.ASCII.GetBytes(anchor), kind);
        foreach (var head in NameStem.Heads) Add(head, AllBytes, HeadKinds.Name);
    }

    private void AddAnchor(byte[] anchor, int kind)
    {
        var offset = RareHead.In(anchor);
        var head = anchor.AsSpan(offset, Math.Min(HeadLength, anchor.Length));
        Add(head, AllBytes, HeadKinds.Structure);
        var others = _anchors.GetValueOrDefault(Short(head)) ?? [];
        _anchors[Short(head)] = [.. others, new Anchor(anchor, offset, kind)];
    }

    /// <summary>Adds a head; one of three bytes with each of some that may follow.</summary>
    private void Add(ReadOnlySpan<byte> head, ReadOnlySpan<byte> following, HeadKinds kinds)
    {
        var known = Short(head);
        if (head.Length == HeadLength)
        {
            _table.Add(known | ((uint)(head[3] | 0x20) << 24), kinds);
            return;
        }

        foreach (var next in following) _table.Add(known | ((uint)next << 24), kinds);
    }

    /// <summary>Adds the places from one on up to another; what begins there may end behind it.</summary>
    public void Collect(ReadOnlySpan<byte> text, int from, int to, Candidates found)
    {
        ref var table = ref _table.First;
        ref var bytes = ref MemoryMarshal.GetReference(text);
        // Eight bytes are read at once: the last places are left to the slow way.
        var fast = Math.Min(to - 3, text.Length - sizeof(ulong));
        var at = from;
        for (; at < fast; at += 4)
        {
            // Most places end here: four in a row, without a branch between them.
            var eight = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, at)) | (((ulong)Fold << 32) | Fold);
            if (eight == (((ulong)Fold << 32) | Fold)) continue;
            var (a, b) = (HeadTable.KindsOf(ref table, (uint)eight), HeadTable.KindsOf(ref table, (uint)(eight >> 8)));
            var (c, d) = (HeadTable.KindsOf(ref table, (uint)(eight >> 16)), HeadTable.KindsOf(ref table, (uint)(eight >> 24)));
            if ((a | b | c | d) == 0) continue;
            if (a != 0) Look(text, at, a, (uint)eight, found);
            if (b != 0) Look(text, at + 1, b, (uint)(eight >> 8), found);
            if (c != 0) Look(text, at + 2, c, (uint)(eight >> 16), found);
            if (d != 0) Look(text, at + 3, d, (uint)(eight >> 24), found);
        }

        Span<byte> last = stackalloc byte[HeadLength];
        for (; at < Math.Min(to, text.Length); at++)
        {
            last.Clear();
            text[at..Math.Min(text.Length, at + HeadLength)].CopyTo(last);
            Look(text, at, HeadTable.KindsOf(ref table, Head(last)), Head(last), found);
        }
    }

    private void Look(ReadOnlySpan<byte> text, int at, int kinds, uint head, Candidates found)
    {
        if ((kinds & (int)HeadKinds.Token) != 0)
        {
            // Of two, the longer says more.
            if (_tokens.Value.TryGetValue(head, out var number)) found.Tokens.Add((at, number));
            if (_tokens.Value.TryGetValue(head & 0xffffff, out number)) found.Tokens.Add((at, number));
        }

        if ((kinds & (int)HeadKinds.Name) != 0 && NameStem.IsAt(text, at)) found.Names.Add(at);
        if ((kinds & (int)HeadKinds.Issuer) != 0 && IsWordStart(text, at) && HasDigit(text, at)) found.Issuers.Add(at);
        if ((kinds & (int)HeadKinds.Structure) != 0 && _anchors.TryGetValue(head & 0xffffff, out var anchors)) LookForStructures(text, at, anchors, found);
    }

    private static byte[] Folded(ReadOnlySpan<byte> bytes)
    {
        var folded = bytes.ToArray();
        for (var i = 0; i < folded.Length; i++) folded[i] |= 0x20;
        return folded;
    }

    /// <summary>The numbers of heads; those of three bytes have no fourth.</summary>
    private static Dictionary<uint, int> TokensByHead()
    {
        var tokens = new Dictionary<uint, int>(RuleHeads.TokenCount);
        for (var number = 0; number < RuleHeads.TokenCount; number++)
        {
            var head = RuleHeads.Token(number);
            tokens[head.Length == HeadLength ? Head(head) : Short(head)] = number;
        }

        return tokens;
    }

    private static void LookForStructures(ReadOnlySpan<byte> text, int at, Anchor[] anchors, Candidates found)
    {
        foreach (var (bytes, offset, kind) in anchors)
            if (at >= offset && text[(at - offset)..].StartsWith(bytes)) found.Anchors[kind].Add(at - offset);
    }

    private static bool IsWordStart(ReadOnlySpan<byte> text, int at) =>
        at == 0 || !char.IsAsciiLetterOrDigit((char)text[at - 1]) || (char.IsAsciiLetterLower((char)text[at - 1]) && char.IsAsciiLetterUpper((char)text[at]));

    /// <summary>Whether anything near it may be what an issuer makes: most names of issuers are other words, in lines without any digit.</summary>
    private static bool HasDigit(ReadOnlySpan<byte> text, int at) => text.Slice(at, Math.Min(IssuedValueFinder.MaxReach, text.Length - at)).ContainsAnyInRange((byte)'0', (byte)'9');

    /// <summary>The first three bytes, letters in lower case.</summary>
    private static uint Short(ReadOnlySpan<byte> head) => (head[0] | ((uint)head[1] << 8) | ((uint)head[2] << 16)) | (Fold & 0xffffff);

    private static uint Head(ReadOnlySpan<byte> head) => (head[0] | ((uint)head[1] << 8) | ((uint)head[2] << 16) | ((uint)head[3] << 24)) | Fold;

    /// <param name="Bytes">The whole anchor.</param>
    /// <param name="Offset">How many bytes of it stand before what was found.</param>
    /// <param name="Kind">The number of its structure.</param>
    private readonly record struct Anchor(byte[] Bytes, int Offset, int Kind);
}
