namespace PreCommitDs.Hosting;

/// <summary>How hooks that rewrite files take part in a run of several hooks.</summary>
internal enum RunMode
{
    /// <summary>They rewrite working files.</summary>
    Fix,

    /// <summary>They rewrite what is staged and leave the working files as they are.</summary>
    FixStaged,

    /// <summary>They change nothing.</summary>
    Check,
}
