namespace PreCommitDs.LargeData.Pointers;

/// <summary>A small file that stands for a large one, which is kept elsewhere.</summary>
/// <param name="Keeper">Who keeps it, as messages call it.</param>
/// <param name="Size">How many bytes it has; null where the pointer does not tell.</param>
internal sealed record Pointer(string Keeper, long? Size)
{
    /// <summary>Whether it is one of git-lfs, which git has to be told to turn into the file.</summary>
    public bool IsLfs => Keeper == LfsPointer.Keeper;

    /// <summary>The pointer that a file is, or null.</summary>
    /// <param name="path">The path.</param>
    /// <param name="head">The first bytes.</param>
    /// <param name="size">How many there are in all.</param>
    public static Pointer? Read(string path, ReadOnlySpan<byte> head, long size) =>
        head.Length < size ? null : LfsPointer.Read(head) ?? AnnexPointer.Read(head) ?? (path.EndsWith(".dvc", StringComparison.Ordinal) ? DvcPointer.Read(head) : null);
}
