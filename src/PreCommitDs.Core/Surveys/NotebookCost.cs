namespace PreCommitDs.Surveys;

/// <summary>What a notebook takes, and how much of it are outputs: the bytes that strip-notebooks would cut.</summary>
/// <param name="Path">Below the top of the working tree.</param>
internal sealed record NotebookCost(string Path)
{
    public NotebookState State { get; init; }

    /// <summary>Why it is left alone, or cannot be read.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whether the configuration keeps the hook away from it.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>The bytes of its blob.</summary>
    public long Bytes { get; init; }

    /// <summary>How many of them would be cut.</summary>
    public long OutputBytes { get; init; }

    /// <summary>How many outputs its cells have, also those that would stay.</summary>
    public int Outputs { get; init; }

    /// <summary>How many of these hold a picture.</summary>
    public int Images { get; init; }

    /// <summary>How many contents it has had in the history.</summary>
    public int Versions { get; init; }

    /// <summary>What these are together, as they come out of git.</summary>
    public long VersionBytes { get; init; }

    /// <summary>How much of that would have been cut; null where it was not measured.</summary>
    public long? VersionOutputBytes { get; init; }

    /// <summary>In a word or two.</summary>
    public string Told => State switch
    {
        NotebookState.Clean when Outputs > 0 => "keeps outputs",
        NotebookState.Clean => "clean",
        NotebookState.Dirty => "outputs",
        NotebookState.LeftAlone => "left alone: " + Reason,
        NotebookState.Unreadable => "not readable: " + Reason,
        NotebookState.Missing => "not in this clone",
        _ => "gone",
    } + (IsExcluded ? ", excluded" : "");
}
