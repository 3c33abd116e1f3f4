namespace PreCommitDs.Surveys;

/// <summary>A file that git tracks.</summary>
/// <param name="Path">Below the top of the working tree.</param>
/// <param name="Size">The bytes of its blob.</param>
internal sealed record TrackedFile(string Path, long Size)
{
    /// <summary>What it is, as far as its name and first bytes tell.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Who keeps what it stands for, where it is a pointer.</summary>
    public string? Keeper { get; init; }

    /// <summary>How many bytes it stands for; null where it does not tell, or is no pointer.</summary>
    public long? StandsFor { get; init; }
}
