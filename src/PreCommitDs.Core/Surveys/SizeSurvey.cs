namespace PreCommitDs.Surveys;

/// <summary>How large what git tracks is.</summary>
/// <param name="Top">The folders.</param>
/// <param name="Largest">The largest files, the largest first.</param>
internal sealed record SizeSurvey(FolderSize Top, IReadOnlyList<TrackedFile> Largest)
{
    /// <summary>As many of the largest files are known.</summary>
    public const int MaxLargest = 100;

    /// <summary>Pointers to files that are kept elsewhere, what stands for most first.</summary>
    public IReadOnlyList<TrackedFile> Pointers { get; init; } = [];

    /// <summary>How many files have a size that is not known, as their contents are not in this clone.</summary>
    public int Unknown { get; init; }

    /// <summary>How many objects the whole history has; null where that is not known.</summary>
    public long? Objects { get; init; }

    /// <summary>How many bytes they take in packs.</summary>
    public long PackedBytes { get; init; }

    /// <summary>How many bytes those take that are not packed yet.</summary>
    public long LooseBytes { get; init; }

    /// <summary>What all objects take.</summary>
    public long StoredBytes => PackedBytes + LooseBytes;
}
