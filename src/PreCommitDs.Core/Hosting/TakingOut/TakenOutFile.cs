using PreCommitDs.Git;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.TakingOut;

/// <summary>A file that no commit may get.</summary>
/// <param name="Path">Below the top of the working tree.</param>
/// <param name="Finding">What is said of it.</param>
/// <param name="Entry">What the index has of it, or null.</param>
/// <param name="Head">What the last commit has of it, or null.</param>
internal sealed record TakenOutFile(string Path, Finding Finding, IndexEntry? Entry, IndexEntry? Head)
{
    /// <summary>Whether the next commit would get it, or more of it.</summary>
    public bool IsStaged => Entry is not null && Entry.Id != Head?.Id;
}
