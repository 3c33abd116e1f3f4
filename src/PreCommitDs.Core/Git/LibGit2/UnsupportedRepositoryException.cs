namespace PreCommitDs.Git.LibGit2;

/// <summary>libgit2 would see something else here than git does, so git has to be asked.</summary>
internal sealed class UnsupportedRepositoryException(string message) : Exception(message);
