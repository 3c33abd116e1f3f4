namespace PreCommitDs.Runners.Foreign;

/// <summary>What becomes of a hook of somebody else beside ours.</summary>
internal enum ForeignUse
{
    /// <summary>Ours does the same: two of them do it twice.</summary>
    Replaced,

    /// <summary>It does something else, and stays.</summary>
    Stays,

    /// <summary>It stays, but must leave alone some files that ours reads.</summary>
    NeedsExclude,
}
