using System.Diagnostics;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>A clone of this project, as runners make one, whose install/run nobody has called yet.</summary>
internal sealed class ScriptClone : IDisposable
{
    private readonly TemporaryRepository _files = TemporaryRepository.Create();

    public ScriptClone()
    {
        ProcessRunner.Run("git", ["clone", "--quiet", SourceRepository.Folder, Folder], _files.Root, SourceCopy.WithoutGitVariables).Exits(0);
        _files.Stage("nb.ipynb", Notebook.Dirty());
        // The user's repository wants an SDK that is not there.
        _files.Write("global.json", "{\"sdk\": {\"version\": \"1.0.0\", \"rollForward\": \"disable\"}}\n"u8.ToArray());
    }

    public string Folder => Path.Combine(_files.Root, "a clone");

    /// <summary>Where its programs are built.</summary>
    public string Home => Path.Combine(Folder, "artifacts", "run");

    /// <summary>The user's cache folder.</summary>
    public string UserCache => Path.Combine(_files.Root, "a cache");

    public string Lock => Path.Combine(Home, Revision + ".lock");

    public string Revision => Git("rev-parse", "HEAD");

    public string Script => Path.Combine(Folder, "install", "run");

    /// <summary>Runs git in the clone.</summary>
    public string Git(params string[] arguments) => ProcessRunner.Run(
        "git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", .. arguments], Folder, SourceCopy.WithoutGitVariables).Exits(0).Output.Trim();

    /// <summary>Runs the script in the user's repository, as a hook of it, with a portable build.</summary>
    public ProcessResult Run(string[] arguments, params (string Name, string? Value)[] environment)
    {
        var variables = Variables();
        foreach (var (name, value) in environment) variables[name] = value;
        return ProcessRunner.Run(Script, arguments, _files.Top, variables, timeout: TimeSpan.FromMinutes(4));
    }

    /// <summary>Starts the script and kills it with all its children as soon as it builds.</summary>
    public void RunAndKill()
    {
        var start = new ProcessStartInfo(Script, ["--version"]) { WorkingDirectory = _files.Top, RedirectStandardError = true };
        foreach (var (name, value) in Variables()) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        Assert.IsTrue(SpinWait.SpinUntil(() => Directory.Exists(Home) && Directory.GetDirectories(Home, "*.tmp.*").Length > 0, TimeSpan.FromMinutes(1)), "it does not build");
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public void Dispose() => _files.Dispose();

    private Dictionary<string, string?> Variables() => new(SourceCopy.WithoutGitVariables)
    {
        ["PORTABLE"] = "1",
        ["XDG_CACHE_HOME"] = UserCache,
        // As git sets them for its hooks: they are about the user's repository.
        ["GIT_DIR"] = _files.PathOf(".git"),
        ["GIT_INDEX_FILE"] = _files.PathOf(".git/index"),
        ["GIT_WORK_TREE"] = _files.Top,
    };
}
