namespace PreCommitDs.Git;

/// <summary>A path in the index.</summary>
/// <param name="Path">Relative to the top of the working tree, with forward slashes.</param>
/// <param name="Mode">Octal mode.</param>
/// <param name="Id">The blob.</param>
/// <param name="SkipsWorkTree">Whether the path is left out of the working tree (sparse checkout).</param>
internal sealed record IndexEntry(string Path, string Mode, string Id, bool SkipsWorkTree = false);
