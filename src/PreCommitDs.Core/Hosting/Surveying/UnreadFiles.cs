using PreCommitDs.Git;
using PreCommitDs.Hosting.Selection;
using PreCommitDs.Reporting;
using PreCommitDs.Surveys;

namespace PreCommitDs.Hosting.Surveying;

/// <summary>What could not be looked at, and why: each file with each reason once.</summary>
internal static class UnreadFiles
{
    /// <param name="runs">What the hooks say.</param>
    /// <param name="repository">The repository.</param>
    /// <param name="entries">What of its index is asked for.</param>
    /// <param name="workspace">Knows how the user names files.</param>
    /// <param name="below">What is asked for.</param>
    public static IEnumerable<UnreadFile> Of(IReadOnlyList<HookRun> runs, IGitRepository repository, IReadOnlyList<IndexEntry> entries, Workspace workspace, PathFilter below)
    {
        var told = runs.SelectMany(static run => run.Report.Errors.Select(error => new UnreadFile(run.Hook.Id, error, IsFailure: true))
            .Concat(run.Report.Notes.Where(static note => note.IsUnseen).Select(note => new UnreadFile(run.Hook.Id, note, IsFailure: false))));
        var sparse = entries.Where(entry => entry is { SkipsWorkTree: true, Mode: not Git.FileMode.Submodule } && !workspace.Staged.ContainsKey(entry.Path)).Select(entry => Unread(entry.Path, "left out of the working tree (sparse checkout)"));
        var unmerged = repository.UnmergedPaths().Where(below.Matches).Select(path => Unread(path, "in conflict: it is looked at once that is resolved and added"));
        return told.GroupBy(static file => (file.Message.Path, file.Message.Message))
            .Select(static group => group.Count() == 1 ? group.First() : group.First() with { Hook = string.Join(", ", group.Select(static file => file.Hook).Distinct()) })
            .Concat(sparse).Concat(unmerged)
            .OrderByDescending(static file => file.IsFailure).ThenBy(static file => file.Message.Path, StringComparer.Ordinal).ThenBy(static file => file.Message.Message, StringComparer.Ordinal);

        UnreadFile Unread(string path, string why) => new("", new FileMessage(workspace.NameOf(path), default, why), IsFailure: false);
    }
}
