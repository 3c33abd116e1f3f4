using System.Text;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Running;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The repository that is looked at, with what several examinations ask of it; each is asked for once.</summary>
internal sealed class Patient : IDisposable
{
    private readonly Lazy<GitSettings> _settings;
    private readonly Lazy<PlumbingRepository> _repository;
    private readonly Lazy<IReadOnlyList<IndexEntry>> _entries;
    private readonly Lazy<IReadOnlyList<string>> _untracked;
    private readonly Lazy<Dictionary<string, string>> _filters;
    private readonly Lazy<string> _gitVersion;
    private readonly Lazy<RunnerFiles> _runners;
    private readonly Lazy<IReadOnlyList<GitHook>> _gitHooks;
    private readonly Dictionary<string, string?> _versions = new(StringComparer.Ordinal);
    private readonly string? _away;

    /// <param name="folder">A folder in the working tree.</param>
    /// <param name="directory">Where the user stands.</param>
    /// <param name="hooks">What should protect it.</param>
    public Patient(string folder, string directory, IReadOnlyList<Hook> hooks)
    {
        Hooks = hooks;
        Directory = directory;
        var lines = Encoding.UTF8.GetString(new GitProcess(folder, QuietGit.Variables()).Run(
            ["rev-parse", "--show-toplevel", "--absolute-git-dir", "--git-common-dir", "--git-path", "hooks", "--git-path", "info/attributes"])).Split('\n');
        TopLevel = lines[0];
        GitDirectory = lines[1];
        CommonDirectory = Path.GetFullPath(lines[2], folder);
        AttributesFile = Path.GetFullPath(lines[4], folder);
        Git = new GitProcess(TopLevel, new Dictionary<string, string>(QuietGit.Variables()) { ["GIT_DIR"] = GitDirectory, ["GIT_WORK_TREE"] = TopLevel });
        HooksFolder = HooksFolder.Read(Git, Path.GetFullPath(lines[3], folder));
        _away = AwayFrom(directory);
        _settings = new Lazy<GitSettings>(() => GitSettings.Read(Git));
        _repository = new Lazy<PlumbingRepository>(() => PlumbingRepository.Open(TopLevel, environment: QuietGit.Variables()));
        _entries = new Lazy<IReadOnlyList<IndexEntry>>(() => Repository.IndexEntries(null));
        _untracked = new Lazy<IReadOnlyList<string>>(() => UntrackedFiles.List(Git));
        _gitVersion = new Lazy<string>(() => Encoding.UTF8.GetString(Git.Run(["version"])).Trim());
        _runners = new Lazy<RunnerFiles>(() => new RunnerFiles(TopLevel));
        _gitHooks = new Lazy<IReadOnlyList<GitHook>>(() => [.. HookStage.Names.Select(stage => GitHook.Read(HooksFolder.Path, stage))]);
        _filters = new Lazy<Dictionary<string, string>>(() => FilterAttributes.Of(this));
    }

    public IReadOnlyList<Hook> Hooks { get; }

    /// <summary>Where the user stands.</summary>
    public string Directory { get; }

    public string TopLevel { get; }

    /// <summary>The git directory of this working tree.</summary>
    public string GitDirectory { get; }

    /// <summary>The one that all working trees of the repository share.</summary>
    public string CommonDirectory { get; }

    /// <summary>The attributes that are never committed.</summary>
    public string AttributesFile { get; }

    public HooksFolder HooksFolder { get; }

    /// <summary>Runs git at the top of the working tree.</summary>
    public GitProcess Git { get; }

    /// <summary>What git says of its version.</summary>
    public string GitVersionLine => _gitVersion.Value;

    /// <summary>The first two numbers of it; null where it says none.</summary>
    public Version? GitVersion => GitExamination.Read(GitVersionLine);

    public GitSettings Settings => _settings.Value;

    public PlumbingRepository Repository => _repository.Value;

    /// <summary>The files that git tracks.</summary>
    public IReadOnlyList<IndexEntry> Entries => _entries.Value;

    /// <summary>Files that <c>git add</c> would take in, from the top, sorted.</summary>
    public IReadOnlyList<string> Untracked => _untracked.Value;

    /// <summary>The filter of each tracked file that has one.</summary>
    public Dictionary<string, string> Filters => _filters.Value;

    /// <summary>What runners are told to do here.</summary>
    public RunnerFiles Runners => _runners.Value;

    /// <summary>The git hook of each stage that we have something to run at, there or not.</summary>
    public IReadOnlyList<GitHook> GitHooks => _gitHooks.Value;

    /// <summary>What a program says of its version; null where it does not start. Each is started once.</summary>
    public string? VersionOf(IReadOnlyList<string> words)
    {
        var key = string.Join('\0', words);
        if (!_versions.TryGetValue(key, out var version)) _versions[key] = version = ForeignProgram.Version(words, GitDirectory);
        return version;
    }

    /// <summary>How large files may be; null where no hook cares.</summary>
    /// <exception cref="Configuration.ConfigurationException">The configuration makes no sense.</exception>
    public SizeLimits? SizeLimits => Hooks.Select(hook => hook.LimitsOf(new HookSettings(hook, this).Arguments)).FirstOrDefault(static limits => limits is not null);

    /// <summary>The configuration file, read anew: whoever wants it tells what is wrong with it, or goes without.</summary>
    public FoundSettings? FindSettings() => FoundSettings.Find(TopLevel, () => HookVocabulary.Of(Hooks, isComplete: true));

    public string FullPath(string path) => Path.Combine(TopLevel, path);

    /// <summary>A command that is meant for the top of the working tree, as it works where the user stands.</summary>
    public string Here(string command) => _away is null ? command : $"(cd {ShellQuote.Path(_away)} && {command})";

    /// <summary>A command of git, likewise.</summary>
    public string HereGit(string arguments) => _away is null ? "git " + arguments : $"git -C {ShellQuote.Path(_away)} {arguments}";

    /// <summary>The command that sets the hooks up as git's own, from where the user stands.</summary>
    /// <param name="options">Its options, with a blank before them, or nothing.</param>
    public string Install(string options = "") => Invocation.OfFrontDoor("install") + options + Argument;

    /// <summary>The command that writes the configurations of runners, likewise.</summary>
    public string Initialize() => Invocation.OfFrontDoor("init") + Argument;

    /// <summary>The repository as an argument, where the user does not stand in it.</summary>
    private string Argument => _away is null || _away.StartsWith("..", StringComparison.Ordinal) ? "" : " " + ShellQuote.Path(_away);

    /// <summary>Where git looks for the hooks of this repository unless it is told otherwise.</summary>
    public string OwnHooksFolder => Path.Combine(CommonDirectory, "hooks");

    /// <summary>The command after which git looks for hooks in the repository's own folder.</summary>
    public string UnsetHooksPath() => HooksFolder.Scope is "local" or "worktree"
        ? HereGit($"config --{HooksFolder.Scope} --unset-all core.hooksPath")
        : HereGit($"config core.hooksPath {ShellQuote.Path(Workspace.ToSlashes(OwnHooksFolder))}");

    /// <summary>A path as it is shown: from the top of the working tree, or whole where it lies outside.</summary>
    public string Display(string fullPath)
    {
        var relative = Workspace.ToSlashes(Path.GetRelativePath(TopLevel, fullPath));
        return Reporting.DisplayPath.Of(relative.StartsWith("../", StringComparison.Ordinal) || relative == ".." || Path.IsPathRooted(relative) ? Workspace.ToSlashes(fullPath) : relative);
    }

    public void Dispose()
    {
        if (_repository.IsValueCreated) _repository.Value.Dispose();
    }

    /// <summary>How the top is named from a folder: not at all from itself, by dots from below, else in whole.</summary>
    private string? AwayFrom(string directory)
    {
        var (from, to) = (UnixFile.RealPath(directory) ?? directory, UnixFile.RealPath(TopLevel) ?? TopLevel);
        var relative = Workspace.ToSlashes(Path.GetRelativePath(from, to));
        if (relative == ".") return null;
        return relative.Split('/').All(static part => part == "..") && Path.GetRelativePath(to, from) is var below && !below.StartsWith("..", StringComparison.Ordinal) ? relative : to;
    }
}
