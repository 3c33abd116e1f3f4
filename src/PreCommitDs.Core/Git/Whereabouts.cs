namespace PreCommitDs.Git;

/// <summary>Where some values stand already.</summary>
/// <param name="Committed">Those in files of the last commit.</param>
/// <param name="Pushed">Those in files of a remote-tracking branch.</param>
internal sealed record Whereabouts(IReadOnlySet<string> Committed, IReadOnlySet<string> Pushed);
