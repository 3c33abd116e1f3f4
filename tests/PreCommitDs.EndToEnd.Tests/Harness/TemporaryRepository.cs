using System.Text;

namespace PreCommitDs.EndToEnd.Harness;

/// <summary>
/// A repository in a folder of its own, with a home folder and a git configuration that nobody else reads or writes. Disposing
/// deletes all of it.
/// </summary>
internal sealed class TemporaryRepository : IDisposable
{
    private readonly Dictionary<string, string?> _environment = new(StringComparer.Ordinal);

    /// <param name="initialize">Arguments of <c>git init</c>; null: a folder without a repository.</param>
    private TemporaryRepository(string[]? initialize)
    {
        // The real path, as git prints it: on a Mac the folder of temporary files is a link.
        Root = Directory.CreateTempSubdirectory("precommit-ds-").FullName;
        if (new DirectoryInfo(Path.GetTempPath()).LinkTarget is not null) Root = RealPath(Root);
        Home = Directory.CreateDirectory(Path.Combine(Root, "home")).FullName;
        Top = Directory.CreateDirectory(Path.Combine(Root, "work")).FullName;
        IsolateEnvironment();
        if (initialize is not null) Git(["init", "--quiet", .. initialize]);
    }

    /// <summary>The folder that holds everything: the home, the repository, and whatever a test puts beside it.</summary>
    public string Root { get; }

    /// <summary>The home folder of every process that runs here.</summary>
    public string Home { get; }

    /// <summary>The working tree.</summary>
    public string Top { get; }

    /// <summary>What processes run here see; null where a variable is taken away.</summary>
    public IReadOnlyDictionary<string, string?> Environment => _environment;

    /// <summary>A repository without a commit.</summary>
    public static TemporaryRepository Unborn(params string[] initialize) => new(initialize);

    /// <summary>A repository whose first commit holds a file README.</summary>
    public static TemporaryRepository Create(params string[] initialize)
    {
        var repository = new TemporaryRepository(initialize);
        repository.Stage("README", "readme\n"u8.ToArray());
        repository.Commit("first");
        return repository;
    }

    /// <summary>A folder with the same isolation, but no repository.</summary>
    public static TemporaryRepository WithoutGit() => new(null);

    /// <summary>Sets a variable for all that runs here from now on.</summary>
    public void Set(string name, string? value) => _environment[name] = value;

    /// <summary>Runs git at the top of the working tree; a failure fails the test.</summary>
    public string Git(params string[] arguments) => GitIn(Top, arguments);

    /// <summary>Runs git in another folder; a failure fails the test.</summary>
    public string GitIn(string directory, params string[] arguments) => TryGit(arguments, directory).Exits(0).Output;

    /// <summary>Runs git and returns how it ended.</summary>
    public ProcessResult TryGit(IReadOnlyList<string> arguments, string? directory = null, byte[]? input = null) => Run("git", arguments, directory, input);

    /// <summary>Runs a program.</summary>
    /// <param name="program">Its path, or a name on PATH.</param>
    /// <param name="arguments">One word each.</param>
    /// <param name="directory">Where; the top of the working tree by default.</param>
    /// <param name="input">Its standard input.</param>
    /// <param name="environment">Variables for this one run.</param>
    public ProcessResult Run(
        string program,
        IReadOnlyList<string> arguments,
        string? directory = null,
        byte[]? input = null,
        params (string Name, string? Value)[] environment)
    {
        var variables = new Dictionary<string, string?>(_environment, StringComparer.Ordinal);
        foreach (var (name, value) in environment) variables[name] = value;
        return ProcessRunner.Run(program, arguments, directory ?? Top, variables, input);
    }

    /// <summary>Runs a line of shell, as a user would paste it.</summary>
    public ProcessResult Shell(string script, string? directory = null) => Run("sh", ["-c", script], directory);

    /// <summary>The full path of a file named from the top of the working tree.</summary>
    public string PathOf(string name) => Path.Combine(Top, name);

    /// <summary>Writes a working file and the folders above it.</summary>
    public void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), content);
    }

    public byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>Writes a working file and stages it.</summary>
    public void Stage(string name, byte[] content)
    {
        Write(name, content);
        Git("--literal-pathspecs", "add", "--force", "--sparse", "--", name);
    }

    /// <summary>Commits what is staged, without hooks.</summary>
    public void Commit(string message = "next") => Git("commit", "--quiet", "--no-verify", "--allow-empty", "-m", message);

    /// <summary>The bytes that are staged of a path.</summary>
    public byte[] Staged(string name) => Blob(":0:" + name);

    /// <summary>The bytes of any blob that git can name: <c>HEAD:x</c>, <c>:x</c>, an id.</summary>
    public byte[] Blob(string revision) => TryGit(["cat-file", "blob", revision]).Exits(0).OutputBytes;

    /// <summary>Makes a git hook of a shell script.</summary>
    public void InstallHook(string name, string script, string? gitDirectory = null)
    {
        var folder = Path.Combine(gitDirectory ?? PathOf(".git"), "hooks");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, "#!/bin/sh\n" + script + "\n", new UTF8Encoding(false));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose()
    {
        try
        {
            // git makes its objects read-only, which Windows takes seriously.
            if (OperatingSystem.IsWindows())
                foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
            // .NET cannot name files whose names are no UTF-8; rm can.
            if (OperatingSystem.IsWindows()) Directory.Delete(Root, recursive: true);
            else ProcessRunner.Run("rm", ["-rf", "--", Root], Path.GetTempPath());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that stays behind must not fail a test that has passed.
        }
    }

    private static string RealPath(string path) => ProcessRunner.Run("pwd", ["-P"], path).Exits(0).Output.TrimEnd('\n');

    private void IsolateEnvironment()
    {
        foreach (string name in System.Environment.GetEnvironmentVariables().Keys)
        {
            // The tests themselves may run in a git hook, under a runner or in CI.
            if (name.StartsWith("GIT_", StringComparison.Ordinal) || name.StartsWith("PRE_COMMIT", StringComparison.Ordinal)
                || name.StartsWith("PREK_", StringComparison.Ordinal)
                || name.StartsWith("LEFTHOOK", StringComparison.Ordinal) || name is "HUSKY" or "GITHUB_ACTIONS" or "GITHUB_STEP_SUMMARY" or "GITHUB_PATH" or "SKIP" or "NO_COLOR") _environment[name] = null;
        }

        var config = Path.Combine(Home, ".gitconfig");
        File.WriteAllText(config, "[user]\n\tname = Test\n\temail = test@example.com\n[init]\n\tdefaultBranch = main\n[protocol \"file\"]\n\tallow = always\n"
            + "[gc]\n\tauto = 0\n[advice]\n\tdetachedHead = false\n[commit]\n\tgpgSign = false\n[core]\n\tfsync = none\n");
        Set("HOME", Home);
        Set("USERPROFILE", Home);
        Set("XDG_CONFIG_HOME", null);
        Set("XDG_CACHE_HOME", null);
        Set("GIT_CONFIG_GLOBAL", config);
        Set("GIT_CONFIG_NOSYSTEM", "1");
        Set("GIT_EDITOR", ":");
        Set("GIT_TERMINAL_PROMPT", "0");
        Set("LC_ALL", "C.UTF-8");
        Set("PRECOMMIT_DS_GIT", GitUnderTest.Name);
    }
}
