namespace PreCommitDs.Git;

/// <summary>git could not be run, or refused; the message is its own first line.</summary>
internal sealed class GitException(string message) : Exception(message);
