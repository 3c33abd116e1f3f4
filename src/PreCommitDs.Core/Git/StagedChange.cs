namespace PreCommitDs.Git;

/// <summary>A path that a commit or a range adds or changes.</summary>
/// <param name="Path">Relative to the top of the working tree, with forward slashes.</param>
/// <param name="Mode">Its new mode.</param>
/// <param name="OldId">The blob before; null for a new path.</param>
/// <param name="Id">The blob after.</param>
internal sealed record StagedChange(string Path, string Mode, string? OldId, string Id)
{
    /// <summary>The symbolic link or submodule that was there before, or null.</summary>
    public IndexEntry? Replaced { get; init; }

    /// <summary>In a merge, the blobs that the path has on the other sides; a side that has no file there gives none.</summary>
    public IReadOnlyList<string> OtherOldIds { get; init; } = [];

    /// <summary>The blob that was staged before a fixer of this run has put another in its place; null where none has.</summary>
    public string? UnfixedId { get; init; }

    /// <summary>All blobs that the path held before, on whatever side.</summary>
    public IEnumerable<string> OldIds => OldId is null ? OtherOldIds : OtherOldIds.Prepend(OldId);
}
