namespace PreCommitDs.EndToEnd.Harness;

/// <summary>The real pre-commit, which has installed this project's hooks once, from a clone of the files as they are now.</summary>
internal static class PreCommitRunner
{
    private static readonly Lazy<(string Source, string Revision, string Cache)> Installed = new(Install);

    /// <summary>The program that pre-commit runs.</summary>
    public static string Program => Directory.EnumerateFiles(Installed.Value.Cache, "precommit-ds", SearchOption.AllDirectories)
        .Single(file => Path.GetFileName(Path.GetDirectoryName(file)) == "bin");

    /// <summary>A repository whose first commit holds the configuration of pre-commit, with its hook in place.</summary>
    /// <param name="options">Further keys of the hook, as YAML.</param>
    public static TemporaryRepository Create(string options = "")
    {
        var repository = TemporaryRepository.Create();
        Configure(repository, options);
        repository.Commit("configuration");
        return repository;
    }

    /// <summary>Stages the configuration and puts the hook in place.</summary>
    public static void Configure(TemporaryRepository repository, string options = "")
    {
        var (source, revision, cache) = Installed.Value;
        repository.Set("PRE_COMMIT_HOME", cache);
        repository.Set("PRE_COMMIT_COLOR", "never");
        // git commit without -m opens this.
        repository.Set("GIT_EDITOR", "write() { echo message >\"$1\"; }; write");
        var hook = "{id: strip-notebooks" + (options.Length > 0 ? ", " + options : "") + "}";
        repository.Stage(".pre-commit-config.yaml", System.Text.Encoding.UTF8.GetBytes(
            $"repos:\n- repo: {source}\n  rev: {revision}\n  hooks:\n  - {hook}\n"));
        repository.Run("pre-commit", ["install"]).Exits(0);
    }

    /// <summary>Skips the test where pre-commit is not there.</summary>
    public static void Require()
    {
        if (!IsOnPath("pre-commit")) Assert.Inconclusive("pre-commit is not on PATH");
    }

    public static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static (string Source, string Revision, string Cache) Install()
    {
        Require();
        var folder = SharedFolder.Create();
        var source = Directory.CreateDirectory(Path.Combine(folder, "source")).FullName;
        var cache = Path.Combine(folder, "cache");
        SourceCopy.To(source);
        string Git(params string[] arguments) => ProcessRunner.Run("git", arguments, source, SourceCopy.WithoutGitVariables).Exits(0).Output.Trim();
        Git("init", "--quiet");
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--no-verify", "-m", "as it is");
        var revision = Git("rev-parse", "HEAD");

        // The home folder stays the user's own: that is where NuGet keeps its packages and its sources.
        var environment = new Dictionary<string, string?>(SourceCopy.WithoutGitVariables) { ["PRE_COMMIT_HOME"] = cache };
        var user = Directory.CreateDirectory(Path.Combine(folder, "user")).FullName;
        ProcessRunner.Run("git", ["init", "--quiet"], user, environment).Exits(0);
        File.WriteAllText(Path.Combine(user, ".pre-commit-config.yaml"), $"repos:\n- repo: {source}\n  rev: {revision}\n  hooks:\n  - {{id: strip-notebooks}}\n");
        ProcessRunner.Run("pre-commit", ["install-hooks"], user, environment, timeout: TimeSpan.FromMinutes(5)).Exits(0);
        return (source, revision, cache);
    }
}
