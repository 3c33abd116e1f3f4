namespace PreCommitDs.Secrets.Judgement;

/// <summary>
/// Knows values that standards, emulators and samples publish: they open nothing, and stand in many repositories. Held as hashes, so
/// that this source holds none of them.
/// </summary>
internal static class PublishedValue
{
    /// <summary>FNV-1a, 64 bits.</summary>
    private static readonly HashSet<ulong> Hashes =
    [
        // Storage and Cosmos DB emulators of Azure: https://learn.microsoft.com/azure/storage/common/storage-use-azurite.
        0x3f9d1c996e620b67, 0x9f1920c6cd484714,

        // Keys in Google's own samples and libraries, which many repositories hold.
        0xc800bf2100a21c67, 0x6acbd824bd32bbd4, 0x29a336c7244f48dd, 0x08b545962adc7d8b, 0xe7666dbb286c6c2e, 0x12113c2e6979f447,
        0x828818f833257868, 0x6835e0f288832a40, 0x816cd10fdb11ead0, 0xadbd04e3fe1b6d49, 0xdb9422f1dd332dcc, 0x515cb771a4238032,
        0xe754678ea2b14ef1, 0xc73f1e61952e6987, 0x294c63f8344d5df1,

        // Tokens in RFC 5849, 6749, 6750 and OpenID Connect Core.
        0x846b2a1e2fad7fcb, 0xecc1a4474851bc28, 0xbb65956c4b8b34bf, 0x55e6407fd6eea643, 0x30aa8188bb023e35, 0xd9ad86ad3724159b,
        0xdc8d8ca0645472e9, 0x105e4dd763a812bc, 0xd7ba480fb3bb167e, 0x3c0d8e9db0e6bea8, 0x0ab50e412ab981a4, 0x9bb93d89924cf35d,
        0x058633e2ffe8cd27, 0x273f5e023867ba98, 0x03b3433f2c47d86f, 0x3e6e0ba1e1bb8300,
    ];

    public static bool Is(ReadOnlySpan<byte> value) => Hashes.Contains(HashOf(value));

    private static ulong HashOf(ReadOnlySpan<byte> value)
    {
        var hash = 0xcbf29ce484222325UL;
        foreach (var unit in value) hash = (hash ^ unit) * 0x100000001b3UL;
        return hash;
    }
}
