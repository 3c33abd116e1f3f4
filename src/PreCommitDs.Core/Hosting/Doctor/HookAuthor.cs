namespace PreCommitDs.Hosting.Doctor;

/// <summary>Who has written a git hook.</summary>
internal enum HookAuthor
{
    /// <summary>There is no hook.</summary>
    Nobody,

    /// <summary><c>precommit-ds install</c>.</summary>
    Us,

    /// <summary>pre-commit.</summary>
    PreCommit,

    /// <summary>prek.</summary>
    Prek,

    /// <summary>lefthook.</summary>
    Lefthook,

    /// <summary>husky, whose scripts call those that lie in <c>.husky</c>.</summary>
    Husky,

    /// <summary>Somebody else.</summary>
    Other,
}
