using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Selection;

/// <summary>
/// Which paths a run is about: the names given (folders stand for the hook's files below them), or everything tracked, or a
/// range, or everything staged.
/// </summary>
internal static class FileSelection
{
    /// <param name="hook">Says which paths are its business.</param>
    /// <param name="run">Says which paths are asked for.</param>
    /// <param name="ofCommit">Whether a folder also stands for what is staged below it and not on disk.</param>
    public static List<SelectedFile> Of(Hook hook, HookRun run, bool ofCommit)
    {
        run.RefuseNamesBesideAllFiles();
        if (run.Names.Count > 0) return Named(hook, run, ofCommit);
        var repository = run.Workspace.RequiredRepository;
        IEnumerable<string> paths = run.AllFiles ? repository.IndexEntries(null).Where(entry => !entry.SkipsWorkTree).Select(entry => entry.Path)
            : run.JudgedRange is { } range ? run.Workspace.ChangesIn(range).Keys
            : run.Workspace.Staged.Keys;
        var wanted = paths.Where(path => hook.Wants(path) && !hook.Skips(path));
        var files = run.Filter.Apply(wanted, path => path).Select(path => new SelectedFile(run.Workspace.NameOf(path), path));
        return run.AllFiles ? [.. files.Where(file => IsSomewhere(file, run))] : [.. files];
    }

    /// <summary>Whether a path is one that a run over a range asks for.</summary>
    public static bool IsWanted(Hook hook, HookRun run, string path) =>
        hook.Wants(path) && !hook.Skips(path) && (run.Filter.IsEmpty || run.Filter.Matches(path))
        && (run.Names.Count == 0 || run.Names.Any(name => run.Workspace.RepositoryPath(name) is { } asked && (asked == path || asked.Length == 0 || path.StartsWith(asked + "/", StringComparison.Ordinal))));

    /// <summary>What is tracked may have been deleted, and that not been staged.</summary>
    private static bool IsSomewhere(SelectedFile file, HookRun run)
    {
        if (File.Exists(Path.Combine(run.Workspace.Directory, file.Name)) || run.Workspace.Staged.ContainsKey(file.RepositoryPath!)) return true;
        run.Report.Notes.Add(new FileMessage(file.Name, default, "not in the working tree") { IsDetail = true, IsUnseen = true });
        return false;
    }

    private static List<SelectedFile> Named(Hook hook, HookRun run, bool ofCommit)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in run.Names)
        {
            if (Directory.Exists(name))
            {
                var before = names.Count;
                names.UnionWith(Below(hook, name));
                if (ofCommit) names.UnionWith(StagedBelow(hook, run.Workspace, name));
                if (names.Count == before) run.PassedOver.Add(name, "folder without a file to look at");
            }
            else if (run.IsBesideOthers && !hook.Wants(Workspace.ToSlashes(name))) continue;
            else if (!hook.Skips(Workspace.ToSlashes(name))) names.Add(name);
            else
            {
                run.Report.Notes.Add(new FileMessage(name, default, "skipped, as such files are never meant to be committed") { IsDetail = true });
                run.PassedOver.Add(name, "skipped");
            }
        }

        if (run.Range is { } range)
        {
            var changed = run.Workspace.ChangesIn(range);
            foreach (var name in names.Where(name => run.Workspace.RepositoryPath(name) is not { } path || !changed.ContainsKey(path)).ToList())
            {
                names.Remove(name);
                run.PassedOver.Add(name, "not in the range");
            }
        }

        List<SelectedFile> all = [.. Distinct(names).Select(name => new SelectedFile(name, null))];
        if (run.Filter.IsEmpty) return all;
        List<SelectedFile> left = [.. run.Filter.Apply(all, file => run.Workspace.RepositoryPath(file.Name) ?? GitPath.Normalize(Workspace.ToSlashes(file.Name)) ?? file.Name)];
        foreach (var file in all.Except(left)) run.PassedOver.Add(file.Name, "excluded");
        return left;
    }

    /// <summary>One file under several names would be rewritten by several threads at once.</summary>
    private static IEnumerable<string> Distinct(HashSet<string> names) =>
        names.Count == 1 ? names : names.DistinctBy(name => UnixFile.RealPath(name) ?? Path.GetFullPath(name), StringComparer.Ordinal);

    private static IEnumerable<string> StagedBelow(Hook hook, Workspace workspace, string folder)
    {
        if (workspace.RepositoryPath(folder) is not { } top) return [];
        return workspace.Staged.Keys
            .Where(path => (top.Length == 0 || path.StartsWith(top + "/", StringComparison.Ordinal)) && hook.Wants(path) && !hook.Skips(path))
            .Select(workspace.NameOf)
            .Where(name => !File.Exists(name));
    }

    private static IEnumerable<string> Below(Hook hook, string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(folder, "*", options)
            .Select(Workspace.ToSlashes)
            .Where(path => !path.Contains("/.git/", StringComparison.Ordinal) && hook.Wants(path) && !hook.Skips(path));
    }
}
