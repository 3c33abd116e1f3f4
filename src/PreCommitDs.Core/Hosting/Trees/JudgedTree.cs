using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Trees;

/// <summary>The files that a run is about, together with all that belongs to the same commit.</summary>
/// <param name="Files">The files.</param>
/// <param name="Changes">What the commit does to them; null where there is none.</param>
internal sealed record JudgedTree(IFileTree Files, ITreeChanges? Changes)
{
    /// <summary>The ids of the empty blob, in SHA-1 and in SHA-256.</summary>
    private static readonly string[] Empty = ["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"];

    /// <summary>
    /// Opens what a run asks for. Of the next commit that is the index alone; whoever names what is not staged, or asks for everything,
    /// means what lies in the working tree, but for what is staged.
    /// </summary>
    /// <param name="hook">Whose files they are.</param>
    /// <param name="run">What is asked for; it is told of names that stand for nothing.</param>
    /// <param name="files">What is selected.</param>
    public static JudgedTree Open(Hook hook, HookRun run, IReadOnlyList<SelectedFile> files)
    {
        if (run.Workspace.Repository is not { } repository)
        {
            var folder = new FolderTree(run.Workspace.Directory, run.Names);
            TellMissing(run, files, folder);
            return new JudgedTree(folder, null);
        }

        if (run.JudgedRange is { } range)
        {
            var end = new CommitTree(repository, repository.TreeFilesAndLinks(range.To), [], static _ => true);
            return new JudgedTree(end, new TreeChanges(repository, run.Workspace.ChangesIn(range), range, end));
        }

        var staged = run.Workspace.Staged;
        var entries = WithoutIntended(repository, repository.IndexFilesAndLinks(), path => hook.Wants(path) && !staged.ContainsKey(path));
        List<string> unstaged = [.. files.Where(file => File.Exists(Path.Combine(run.Workspace.Directory, file.Name))).Select(run.Workspace.RepositoryPath).OfType<string>().Where(path => !staged.ContainsKey(path))];
        IEnumerable<string> working = run.AllFiles || (run.Names.Count > 0 && unstaged.Count > 0) ? entries.Where(IsInWorkingTree).Select(static entry => entry.Path).Union(unstaged) : [];
        var tree = new CommitTree(repository, entries, working, staged.ContainsKey);
        TellMissing(run, files, tree);
        return new JudgedTree(tree, new TreeChanges(repository, staged, null, tree));

        bool IsInWorkingTree(IndexEntry entry) =>
            entry is { Mode: not (Git.FileMode.Link or Git.FileMode.Submodule), SkipsWorkTree: false } && hook.Wants(entry.Path) && !staged.ContainsKey(entry.Path) && File.Exists(Path.Combine(repository.TopLevel, entry.Path));
    }

    /// <summary>What is only intended to be added stands in the index as an empty file.</summary>
    private static IReadOnlyList<IndexEntry> WithoutIntended(IGitRepository repository, IReadOnlyList<IndexEntry> entries, Func<string, bool> isUnstaged)
    {
        List<string> empty = [.. entries.Where(entry => Empty.Contains(entry.Id) && isUnstaged(entry.Path)).Select(static entry => entry.Path)];
        if (empty.Count == 0) return entries;
        var intended = empty.Except(repository.HeadEntries(empty).Select(static entry => entry.Path)).ToHashSet(StringComparer.Ordinal);
        return [.. entries.Where(entry => !intended.Contains(entry.Path))];
    }

    private static void TellMissing(HookRun run, IReadOnlyList<SelectedFile> files, IFileTree tree)
    {
        foreach (var file in run.Names.Count == 0 ? [] : files)
        {
            var path = run.Workspace.Repository is null ? file.Name : run.Workspace.RepositoryPath(file);
            if (path is null || !tree.Contains(path)) run.Report.Errors.Add(new FileMessage(file.Name, default, "no such file"));
        }
    }
}
