using System.Text;

namespace PreCommitDs.EndToEnd.Harness.Runners;

/// <summary>
/// The real pre-commit or prek, which read this project's manifest from a clone. What they clone and build is kept for all
/// tests.
/// </summary>
internal sealed class ManifestRunner : CommitRunner
{
    private readonly string _program;
    private readonly string _section;
    private readonly string _id;
    private readonly Lazy<string> _cache;

    /// <param name="program">The command.</param>
    /// <param name="id">The id of the hook in the manifest.</param>
    /// <param name="sibling">Another id whose clone and build serve this one as well.</param>
    /// <param name="build">Variables for the build.</param>
    private ManifestRunner(string program, string id, ManifestRunner? sibling, params (string Name, string? Value)[] build)
        : base($"{program}, {id}", Verdict.StopsAndRewrites)
    {
        (_program, _section, _id) = (program, program, id);
        _cache = sibling?._cache ?? new Lazy<string>(() => MakeCache(build));
    }

    /// <summary>pre-commit, which packs and installs a .NET tool.</summary>
    public static ManifestRunner PreCommit { get; } = new("pre-commit", "strip-notebooks", sibling: null);

    /// <summary>pre-commit with every hook in one process.</summary>
    public static ManifestRunner PreCommitAll { get; } = new("pre-commit", "precommit-ds", PreCommit);

    /// <summary>pre-commit with block-secrets alone.</summary>
    public static ManifestRunner PreCommitSecrets { get; } = new("pre-commit", "block-secrets", PreCommit);

    /// <summary>pre-commit, which starts install/run.</summary>
    public static ManifestRunner PreCommitScript { get; } = new("pre-commit", "strip-notebooks-script", sibling: null);

    /// <summary>prek, which starts install/run; that builds portably here, as it is built natively for pre-commit.</summary>
    public static ManifestRunner PrekScript { get; } = new("prek", "strip-notebooks-script", sibling: null, ("PORTABLE", "1"));

    /// <summary>prek with every hook in one process.</summary>
    public static ManifestRunner PrekAll { get; } = new("prek", "precommit-ds-script", PrekScript);

    /// <summary>The folder that holds the clone and what was built from it.</summary>
    public string Cache => _cache.Value;

    private bool IsPrek => _program == "prek";

    public override void Require()
    {
        if (IsPrek) NodeTools.Require();
        else PreCommitRunner.Require();
    }

    /// <summary>The same with further keys of the hook, as YAML.</summary>
    public void Install(TemporaryRepository repository, string options)
    {
        SetUp(repository);
        Configure(repository, options);
    }

    protected override void Configure(TemporaryRepository repository) => Configure(repository, "");

    private void Configure(TemporaryRepository repository, string options)
    {
        repository.Set(IsPrek ? "PREK_HOME" : "PRE_COMMIT_HOME", _cache.Value);
        repository.Set(IsPrek ? "PREK_COLOR" : "PRE_COMMIT_COLOR", "never");
        if (IsPrek) PutOnPath(repository, NodeTools.Commands);
        repository.Stage(".pre-commit-config.yaml", Encoding.UTF8.GetBytes(Configuration(options)));
        foreach (var command in Documented.Commands(_section)) repository.Shell(command).Exits(0);
    }

    /// <summary>What the page shows, with a repository that is there, the id, and further keys.</summary>
    private string Configuration(string options)
    {
        var shown = Documented.File(_section, ".pre-commit-config.yaml");
        Assert.Contains("repo: https://example.com/precommit-ds\n", shown);
        return shown.Replace("https://example.com/precommit-ds", SourceRepository.Folder, StringComparison.Ordinal)
            .Replace("v0.1.0", SourceRepository.Revision, StringComparison.Ordinal)
            .Replace("id: strip-notebooks-script\n", "id: strip-notebooks\n", StringComparison.Ordinal)
            .Replace("id: strip-notebooks\n", $"id: {_id}\n" + (options.Length > 0 ? $"        {options}\n" : ""), StringComparison.Ordinal);
    }

    private string MakeCache((string Name, string? Value)[] build)
    {
        Require();
        var folder = SharedFolder.Create();
        var cache = Path.Combine(folder, "a cache");
        // The home folder stays the user's own: that is where NuGet keeps its packages and its sources.
        var environment = new Dictionary<string, string?>(SourceCopy.WithoutGitVariables) { [IsPrek ? "PREK_HOME" : "PRE_COMMIT_HOME"] = cache };
        foreach (var (name, value) in build) environment[name] = value;
        var user = Directory.CreateDirectory(Path.Combine(folder, "user")).FullName;
        ProcessRunner.Run("git", ["init", "--quiet"], user, environment).Exits(0);
        File.WriteAllText(Path.Combine(user, ".pre-commit-config.yaml"), Configuration(""));
        File.WriteAllBytes(Path.Combine(user, "nb.ipynb"), Notebook.Clean());
        ProcessRunner.Run("git", ["add", "--all"], user, environment).Exits(0);
        var program = IsPrek ? Path.Combine(NodeTools.Commands, _program) : _program;
        ProcessRunner.Run(program, ["run", "--all-files"], user, environment, timeout: TimeSpan.FromMinutes(5)).Exits(0);
        return cache;
    }
}
