namespace PreCommitDs.Hosting.Sizing;

/// <summary>A path whose content is judged by size.</summary>
/// <param name="Path">Below the top of the working tree; as it was given where there is no repository.</param>
/// <param name="Name">As the user would name it.</param>
/// <param name="Id">The blob; null: the working file.</param>
internal sealed record SizedChange(string Path, string Name, string? Id)
{
    /// <summary>The blobs that the path had before; empty where it is new, or is judged as if it were.</summary>
    public IReadOnlyList<string> OldIds { get; init; } = [];

    /// <summary>Whether it is judged by itself, and not only counted.</summary>
    public bool IsJudged { get; init; } = true;

    /// <summary>Whether it counts for what the commit brings in.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether the path stands in the history already.</summary>
    public bool IsTracked { get; init; }

    /// <summary>Whether it is judged as if it were new, whatever git has already.</summary>
    public bool IsEnforced { get; init; }

    /// <summary>Whether a symbolic link or a submodule was there before.</summary>
    public bool TakesPlace { get; init; }

    /// <summary>The commit that brings it in; null where that is still to be made.</summary>
    public string? Commit { get; init; }

    /// <summary>Whether that commit is the first.</summary>
    public bool IsInFirstCommit { get; init; }
}
