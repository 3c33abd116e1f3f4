namespace PreCommitDs.Git;

/// <summary>A content that a path has had in some commit.</summary>
/// <param name="Path">Relative to the top of the working tree, with forward slashes.</param>
/// <param name="Id">The blob.</param>
internal sealed record FileVersion(string Path, string Id);
