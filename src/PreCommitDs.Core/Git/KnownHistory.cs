namespace PreCommitDs.Git;

/// <summary>How much of the history a clone holds.</summary>
internal enum KnownHistory
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>The last commits alone.</summary>
    Shallow,

    /// <summary>Objects come when they are asked for, and nothing here asks.</summary>
    Partial,
}
