namespace PreCommitDs.Hosting.Init;

/// <summary>How <c>precommit-ds init</c> is meant.</summary>
/// <param name="Yes">Without asking.</param>
/// <param name="DryRun">Show what would be done, and do nothing.</param>
/// <param name="TakeOver">Take the hooks out that ours replace.</param>
/// <param name="Runner">Who is to run the hooks; null: whoever suits the repository.</param>
/// <param name="Repository">The URL that is written into the runner's configuration.</param>
/// <param name="Revision">The tag that is written there.</param>
internal sealed record InitOptions(bool Yes, bool DryRun, bool TakeOver, string? Runner, string Repository, string Revision);
