namespace PreCommitDs.Requirements.Locks;

/// <summary>Tools as people call them.</summary>
internal static class LockToolName
{
    /// <returns>Empty where a lock does not tell.</returns>
    public static string Of(LockTool tool) => tool switch
    {
        LockTool.PipCompile => "pip-compile",
        LockTool.PipCompileMulti => "pip-compile-multi",
        LockTool.Uv => "uv pip compile",
        _ => "",
    };
}
