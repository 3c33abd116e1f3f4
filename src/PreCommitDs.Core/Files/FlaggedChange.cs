using PreCommitDs.Reporting;

namespace PreCommitDs.Files;

/// <summary>A finding, and the files that it is about.</summary>
/// <param name="Finding">What is said.</param>
/// <param name="Files">One file, those of a folder, or those that are too much together.</param>
/// <param name="Folder">The folder, where all of it is meant; below the top of the working tree, without a slash at the end.</param>
public sealed record FlaggedChange(Finding Finding, IReadOnlyList<FileChange> Files, string? Folder = null)
{
    /// <summary>Whether it is about the commit, and none of its files is wrong by itself.</summary>
    public bool IsOfCommit { get; init; }
}
