namespace PreCommitDs.Hosting;

/// <summary>What every command ends with.</summary>
internal static class ExitCode
{
    /// <summary>Nothing was found.</summary>
    public const int Clean = 0;

    /// <summary>Something was found, or files were rewritten.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, unreadable input, internal error.</summary>
    public const int Failure = 2;
}
