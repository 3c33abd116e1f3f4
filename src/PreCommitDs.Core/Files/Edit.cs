namespace PreCommitDs.Files;

/// <summary>Replaces <paramref name="Length"/> bytes from byte offset <paramref name="Start"/> on by <paramref name="Replacement"/>.</summary>
public readonly record struct Edit(int Start, int Length, ReadOnlyMemory<byte> Replacement)
{
    /// <summary>Offset of the first byte behind what is replaced.</summary>
    public int End => Start + Length;

    /// <summary>How many bytes shorter the file becomes; negative where it grows.</summary>
    public int Saved => Length - Replacement.Length;
}
