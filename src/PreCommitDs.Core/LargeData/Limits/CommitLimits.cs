namespace PreCommitDs.LargeData.Limits;

/// <summary>How much one commit may bring in.</summary>
/// <param name="MaxTotal">Bytes of new files, and what files that exist grow by.</param>
/// <param name="MaxFiles">New files.</param>
internal sealed record CommitLimits(long MaxTotal = CommitLimits.DefaultMaxTotal, int MaxFiles = CommitLimits.DefaultMaxFiles)
{
    public const long DefaultMaxTotal = 10L << 20;

    public const int DefaultMaxFiles = 1000;
}
