namespace PreCommitDs.Requirements.Locks;

/// <summary>What a lock says that it was made by.</summary>
public enum LockTool
{
    /// <summary>It does not say.</summary>
    None,

    /// <summary>pip-compile of pip-tools.</summary>
    PipCompile,

    /// <summary>pip-compile-multi, which runs pip-compile on each file of a folder.</summary>
    PipCompileMulti,

    /// <summary><c>uv pip compile</c>.</summary>
    Uv,

    /// <summary>Something that reads no requirements files, such as <c>uv export</c>: there is nothing to compare with.</summary>
    Other,
}
