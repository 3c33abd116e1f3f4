namespace PreCommitDs.Git;

/// <summary>The ways to a repository.</summary>
internal enum GitAccess
{
    /// <summary>libgit2 where its library is there and git is missing or dear to start; else git.</summary>
    Automatic,

    /// <summary>git's own plumbing commands.</summary>
    Git,

    /// <summary>libgit2, in this process; git's commands for what it cannot do.</summary>
    LibGit2,
}
