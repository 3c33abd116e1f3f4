namespace PreCommitDs.Hosting;

/// <summary>The moments at which git calls a hook, named as git names its hooks.</summary>
[Flags]
public enum HookStages
{
    /// <summary>Never by itself.</summary>
    None = 0,

    /// <summary>Before a commit or a merge commit is made: what is staged.</summary>
    PreCommit = 1,

    /// <summary>Once its message is written: the message.</summary>
    CommitMsg = 2,

    /// <summary>Before commits leave the machine: what the pushed range changes.</summary>
    PrePush = 4,
}
