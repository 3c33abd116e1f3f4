using System.Text;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Running;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Installing;

/// <summary>What <c>precommit-ds install</c> puts into a repository, and takes out again.</summary>
internal sealed class Installation
{
    private readonly HookConsole _console;
    private readonly GitProcess _git;
    private readonly HooksFolder _folder;
    private readonly HookShims _shims;
    private readonly NotebookFilter _filter;
    private readonly RunnerConfiguration? _configuration;
    private readonly string _topLevel;
    private readonly string _ownFolder;

    public Installation(string repository, HookConsole console)
    {
        _console = console;
        var lines = Encoding.UTF8.GetString(new GitProcess(repository).Run(
            ["rev-parse", "--show-toplevel", "--git-path", "hooks", "--git-path", "info/attributes", "--git-common-dir"])).Split('\n');
        _topLevel = lines[0];
        _git = new GitProcess(_topLevel);
        _folder = HooksFolder.Read(_git, Path.GetFullPath(lines[1], repository));
        _shims = new HookShims(_folder.Path);
        _filter = new NotebookFilter(_git, Path.GetFullPath(lines[2], repository));
        _ownFolder = Path.Combine(Path.GetFullPath(lines[3], repository), "hooks");
        _configuration = RunnerConfiguration.Find(_topLevel);
    }

    /// <param name="hooks">What the git hooks run.</param>
    /// <param name="options">How it is meant.</param>
    /// <param name="directory">Where the user stands.</param>
    public int Install(IReadOnlyList<Hook> hooks, InstallOptions options, string directory)
    {
        var program = InstalledProgram.OfThisProcess();
        var refusal = new FolderRefusal(_folder, program, _topLevel);
        if (_folder.IsHuskys)
        {
            _console.WriteError(refusal.OfHusky());
            return ExitCode.Failure;
        }

        if (_configuration is not null && !options.Plain)
        {
            var offer = new RunnerOffer(_configuration, options.Runner, _shims.Runner, hooks, _console, _topLevel, directory);
            return offer.Make($"{program.Command} install --plain {ShellQuote.Path(_topLevel)}", options.Yes) ? LeaveToRunner(_configuration.Names(hooks)) : ExitCode.Failure;
        }

        if (_folder.IsShared && !options.SharedHooks)
        {
            _console.WriteError(refusal.OfSharedFolder(_ownFolder));
            return ExitCode.Failure;
        }

        var told = new StringBuilder();
        var changed = SetUp(program, hooks, options.WithFilter, told);
        foreach (var shim in _shims.All) _console.Write($"hook:   {Describe(shim, hooks)}\n");
        if (_folder.IsShared) _console.Write($"shared: core.hooksPath is {_folder.Scope}, so they run in every repository that uses it\n");
        _console.Write(told.ToString());
        _console.Write(changed ? $"undo:   {Undo(program)}\n" : "nothing had to be changed\n");
        return ExitCode.Clean;
    }

    /// <summary>All of it, or nothing.</summary>
    private bool SetUp(InstalledProgram program, IReadOnlyList<Hook> hooks, bool withFilter, StringBuilder told)
    {
        var changed = _shims.Install(program);
        try
        {
            return changed | (withFilter ? InstallFilter(program, hooks, told) : _filter.Uninstall());
        }
        catch
        {
            _shims.TakeBack();
            throw;
        }
    }

    /// <param name="fromSharedFolder">Whether hooks may go that run in other repositories too.</param>
    public int Uninstall(bool fromSharedFolder)
    {
        if (_folder.IsShared && !fromSharedFolder && _shims.AreInstalled)
        {
            _console.WriteError(new FolderRefusal(_folder, InstalledProgram.OfThisProcess(), _topLevel).OfSharedUninstall());
            return ExitCode.Failure;
        }

        var changed = _shims.Uninstall() | _filter.Uninstall();
        _console.Write(changed ? $"{_topLevel} is as it was before precommit-ds install\n" : $"precommit-ds is not installed in {_topLevel}\n");
        foreach (var kept in _shims.All.Select(shim => shim.Kept).OfType<string>())
            _console.Write($"left:   {kept}, a hook that was there before; another has taken its place since\n");
        return ExitCode.Clean;
    }

    /// <summary>What runs the hooks from now on makes what was installed before superfluous, and the filter harmful.</summary>
    private int LeaveToRunner(bool runsOurs)
    {
        if (_filter.Uninstall()) _console.Write($"filter: taken out, {RunnerObstacle()}\n");
        if (runsOurs && _shims.Uninstall()) _console.Write("hook:   the plain git hooks are taken out\n");
        return ExitCode.Clean;
    }

    private bool InstallFilter(InstalledProgram program, IReadOnlyList<Hook> hooks, StringBuilder told)
    {
        if ((RunnerObstacle() ?? _filter.Obstacle()) is { } obstacle)
        {
            told.Append($"filter: skipped, {obstacle}; the hook alone keeps outputs out of commits\n");
            return _filter.Uninstall();
        }

        var raw = new RawNotebooks(_topLevel, _git).Find(hooks);
        var changed = _filter.Install(program);
        told.Append("filter: git add takes in *.ipynb without outputs; the files themselves keep them (--no-filter leaves this out)\n");
        if (raw.Count > 0)
            told.Append($"now:    {raw.Count} committed with outputs, which git may show as modified; take them out once: {ShellQuote.Renormalize(_topLevel, raw)}\n");
        return changed;
    }

    /// <summary>
    /// While its hooks run, a runner puts unstaged changes away as a diff, which git makes of filtered content: what the filter
    /// takes off would be gone from the files.
    /// </summary>
    private string? RunnerObstacle() => (_shims.Runner ?? _configuration?.Runners[0]) is { } runner
        ? $"as {runner.Name} is used here, which would lose the outputs of files with unstaged changes"
        : null;

    private string Describe(HookShim shim, IReadOnlyList<Hook> hooks)
    {
        var stage = HookStage.Parse(shim.Name);
        var ids = hooks.Where(hook => hook.Stages.HasFlag(stage)).Select(hook => hook.Id).ToList();
        var moment = shim.Name switch { "pre-merge-commit" => "every merge", "commit-msg" => "every commit message", "pre-push" => "every push", _ => "every commit" };
        var kept = shim.Kept is null ? "" : ", after the hook that was there before";
        return $"{DisplayOf(shim.Place!)} {(ids.Count > 0 ? $"runs {string.Join(", ", ids)} on {moment}" : "has nothing to run yet")}{kept}";
    }

    private string DisplayOf(string path)
    {
        var relative = Path.GetRelativePath(_topLevel, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : Workspace.ToSlashes(relative);
    }

    private string Undo(InstalledProgram program) => $"{program.Command} uninstall {(_folder.IsShared ? "--shared-hooks " : "")}{ShellQuote.Path(_topLevel)}";
}
