namespace PreCommitDs.Files;

/// <summary>Where a file was before it was moved or copied.</summary>
/// <param name="Path">Below the top of the working tree.</param>
/// <param name="Size">How many bytes it had there.</param>
public sealed record FormerFile(string Path, long Size);
