namespace PreCommitDs.Notebooks;

/// <summary>Dotted keys to look up below one object, and, parted at their first dots, those to look up below its members.</summary>
internal sealed class KeySet
{
    private readonly ReadOnlyMemory<byte>[] _keys;

    public KeySet(IEnumerable<ReadOnlyMemory<byte>> keys)
    {
        _keys = [.. keys];
        Below = [.. _keys.Where(HasTail).GroupBy(Head).Select(group => (group.First()[..Dot(group.First())], new KeySet(group.Select(Tail))))];
    }

    public ReadOnlySpan<ReadOnlyMemory<byte>> Keys => _keys;

    /// <summary>A member's name and the keys below it.</summary>
    public (ReadOnlyMemory<byte> Name, KeySet Keys)[] Below { get; }

    /// <summary>The same keys but those that <paramref name="excluded"/> holds: they were found whole, so they are not parted.</summary>
    public KeySet Without(IReadOnlyCollection<ReadOnlyMemory<byte>> excluded) =>
        excluded.Count == 0 ? this : new KeySet(_keys.Except(excluded));

    private static bool HasTail(ReadOnlyMemory<byte> key) => Dot(key) >= 0;

    private static string Head(ReadOnlyMemory<byte> key) => System.Text.Encoding.UTF8.GetString(key.Span[..Dot(key)]);

    private static ReadOnlyMemory<byte> Tail(ReadOnlyMemory<byte> key) => key[(Dot(key) + 1)..];

    private static int Dot(ReadOnlyMemory<byte> key) => key.Span.IndexOf((byte)'.');
}
