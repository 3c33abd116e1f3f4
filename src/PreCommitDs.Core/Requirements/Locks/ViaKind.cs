namespace PreCommitDs.Requirements.Locks;

/// <summary>What a package is in a lock for.</summary>
internal enum ViaKind
{
    /// <summary>Another package.</summary>
    Package,

    /// <summary>A requirements file: <c>-r FILE</c>.</summary>
    Source,

    /// <summary>A file of constraints that names it too: <c>-c FILE</c>.</summary>
    Constraint,

    /// <summary>A file that overrides what others ask for: <c>--override FILE</c>.</summary>
    Override,

    /// <summary>A project: <c>NAME (pyproject.toml)</c>.</summary>
    Project,
}
