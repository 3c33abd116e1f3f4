namespace PreCommitDs.Hosting.Selection;

/// <summary>A file to look at.</summary>
/// <param name="Name">As the user would name it from here.</param>
/// <param name="RepositoryPath">Below the top of the working tree; null outside of a repository.</param>
internal sealed record SelectedFile(string Name, string? RepositoryPath);
