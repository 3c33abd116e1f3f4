namespace PreCommitDs.Git;

/// <summary>What one commit of a range does to a path.</summary>
/// <param name="Commit">Its id.</param>
/// <param name="Change">What it adds or changes.</param>
internal sealed record CommitChange(string Commit, StagedChange Change)
{
    /// <summary>Whether the commit has no parent, so that all that it holds is new.</summary>
    public bool IsFirst { get; init; }
}
