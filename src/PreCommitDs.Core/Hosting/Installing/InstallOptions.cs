namespace PreCommitDs.Hosting.Installing;

/// <summary>How <c>precommit-ds install</c> is meant.</summary>
/// <param name="WithFilter">Git's clean filter, too.</param>
/// <param name="Plain">Plain hooks even where a runner is configured.</param>
/// <param name="Yes">The runner's hooks where one is configured, without asking.</param>
/// <param name="SharedHooks">Even into a folder of hooks that serves every repository.</param>
internal sealed record InstallOptions(bool WithFilter, bool Plain, bool Yes, bool SharedHooks)
{
    /// <summary>The runner that is meant where several could be, and the user has been told of it; null: whoever has written hooks here, or is on PATH.</summary>
    public ScriptRunner? Runner { get; init; }
}
