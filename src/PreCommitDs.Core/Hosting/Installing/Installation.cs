using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Installing;

/// <summary>What <c>precommit-ds install</c> puts into a repository, and takes out again.</summary>
internal sealed class Installation
{
    private readonly GitProcess _git;
    private readonly HookShim _shim;
    private readonly NotebookFilter _filter;
    private readonly string _topLevel;

    public Installation(string directory)
    {
        var lines = Encoding.UTF8.GetString(new GitProcess(directory).Run(
            ["rev-parse", "--show-toplevel", "--git-path", "hooks", "--git-path", "info/attributes"])).Split('\n');
        _topLevel = lines[0];
        _git = new GitProcess(_topLevel);
        _shim = new HookShim(Path.Combine(Path.GetFullPath(lines[1], directory), "pre-commit"));
        _filter = new NotebookFilter(_git, Path.GetFullPath(lines[2], directory));
    }

    public int Install(IReadOnlyList<Hook> hooks, bool withFilter, Action<string> write)
    {
        var program = InstalledProgram.OfThisProcess();
        var changed = _shim.Install(program, hooks);
        write($"hook:   {DisplayOf(_shim.Path)} runs {string.Join(", ", hooks.Select(hook => hook.Id))} on every commit{KeptHook()}{SharedFolder()}\n");
        changed |= withFilter ? InstallFilter(program, hooks, write) : _filter.Uninstall();
        write(changed ? $"undo:   {Undo(program)}\n" : "nothing had to be changed\n");
        return ExitCode.Clean;
    }

    public int Uninstall(Action<string> write)
    {
        var changed = _shim.Uninstall() | _filter.Uninstall();
        write(changed ? $"{_topLevel} is as it was before precommit-ds install\n" : $"precommit-ds is not installed in {_topLevel}\n");
        return ExitCode.Clean;
    }

    private bool InstallFilter(InstalledProgram program, IReadOnlyList<Hook> hooks, Action<string> write)
    {
        if ((PreCommitObstacle() ?? _filter.Obstacle()) is { } obstacle)
        {
            write($"filter: skipped, {obstacle}; the hook alone keeps outputs out of commits\n");
            return _filter.Uninstall();
        }

        var raw = RawNotebooks(hooks);
        var changed = _filter.Install(program);
        write("filter: git add takes in *.ipynb without outputs; the files themselves keep them (--no-filter leaves this out)\n");
        if (raw.Count > 0)
            write($"now:    {raw.Count} committed with outputs, which git may show as modified; take them out once: {ShellQuote.Renormalize(_topLevel, raw)}\n");
        return changed;
    }

    /// <summary>
    /// While its hooks run, pre-commit puts unstaged changes away as a diff, which git makes of filtered content: what the filter
    /// takes off would be gone from the files.
    /// </summary>
    private string? PreCommitObstacle() => _shim.RunsWithPreCommit || File.Exists(Path.Combine(_topLevel, ".pre-commit-config.yaml"))
        ? "as pre-commit is used here, which would lose the outputs of files with unstaged changes"
        : null;

    /// <summary>Notebooks that the filter would change although nobody has touched them: those committed before it was there.</summary>
    private List<string> RawNotebooks(IReadOnlyList<Hook> hooks)
    {
        using var repository = PlumbingRepository.Open(_topLevel);
        var touched = Encoding.UTF8.GetString(_git.Run(["diff-files", "--name-only", "-z"])).Split('\0').ToHashSet(StringComparer.Ordinal);
        // What is staged is for the next commit's hook to strip.
        touched.UnionWith(repository.StagedChanges().Select(change => change.Path));
        var raw = new List<string>();
        foreach (var hook in hooks.OfType<FixerHook>())
        {
            var fixer = hook.FixerIn(_topLevel);
            foreach (var entry in repository.IndexEntries(null).Where(entry => hook.Wants(entry.Path) && !touched.Contains(entry.Path)))
            {
                using var blob = repository.ReadBlob(entry.Id);
                if (blob is not null && fixer.Fix(entry.Path, blob.Span, explain: false).Outcome == FixOutcome.Changed) raw.Add(entry.Path);
            }
        }

        return raw;
    }

    private string KeptHook() => _shim.HasKeptHook ? ", after the hook that was there before" : "";

    /// <summary>A folder of hooks that is set for the user or the machine serves every repository there.</summary>
    private string SharedFolder()
    {
        var isSet = _git.TryRun(["config", "--show-scope", "--get", "core.hooksPath"], out var output, out _) == 0;
        var scope = Encoding.UTF8.GetString(output).Split('\t')[0];
        return isSet && scope is "global" or "system" ? $" (core.hooksPath is {scope}: so it does in every repository that uses it)" : "";
    }

    private string DisplayOf(string path)
    {
        var relative = Path.GetRelativePath(_topLevel, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : Workspace.ToSlashes(relative);
    }

    private string Undo(InstalledProgram program) => $"{program.Command} uninstall {ShellQuote.Path(_topLevel)}";
}
