namespace PreCommitDs.EndToEnd.Harness.Runners;

/// <summary>Something that runs hooks when git commits, set up as docs/runners.md says.</summary>
internal abstract class CommitRunner(string name, Verdict verdict)
{
    private static readonly CommitRunner[] Known =
    [
        ManifestRunner.PreCommit, ManifestRunner.PreCommitAll, ManifestRunner.PreCommitScript, ManifestRunner.PrekScript, ManifestRunner.PrekAll,
        new LefthookRunner(), new HuskyRunner(), new PlainGitRunner(),
    ];

    public string Name => name;

    public Verdict Verdict => verdict;

    /// <summary>For tests that are run once with each runner.</summary>
    public static IEnumerable<object[]> Names => Known.Select(runner => new object[] { runner.Name });

    public static CommitRunner Of(string name) => Known.Single(runner => runner.Name == name);

    /// <summary>Skips the test where the runner is not there.</summary>
    public virtual void Require()
    {
    }

    /// <summary>Stages the configuration and puts the hook in place.</summary>
    public void Install(TemporaryRepository repository)
    {
        SetUp(repository);
        Configure(repository);
    }

    /// <summary>Does what a further working tree of the repository needs.</summary>
    public virtual void InstallInLinkedTree(TemporaryRepository repository, string folder)
    {
    }

    protected void SetUp(TemporaryRepository repository)
    {
        Require();
        // git commit without -m opens this.
        repository.Set("GIT_EDITOR", "write() { echo message >\"$1\"; }; write");
    }

    protected abstract void Configure(TemporaryRepository repository);

    /// <summary>Puts folders in front of PATH for all that runs in the repository.</summary>
    protected static void PutOnPath(TemporaryRepository repository, params string[] folders) =>
        repository.Set("PATH", string.Join(Path.PathSeparator, [.. folders, Environment.GetEnvironmentVariable("PATH") ?? ""]));
}
