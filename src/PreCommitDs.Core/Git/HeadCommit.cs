namespace PreCommitDs.Git;

/// <summary>The commit that HEAD stands for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Date">When it was committed, as ISO 8601 has it, in the zone of whoever committed it.</param>
internal sealed record HeadCommit(string Id, string Date);
