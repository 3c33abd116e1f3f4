namespace PreCommitDs.EndToEnd.Harness.Runners;

/// <summary>What becomes of a commit of a notebook with outputs.</summary>
internal enum Verdict
{
    /// <summary>It is stopped, and the working file is stripped.</summary>
    StopsAndRewrites,

    /// <summary>It is made with the stripped notebook; the working file keeps its outputs.</summary>
    StripsIndex,
}
