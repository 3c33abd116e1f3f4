using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Sizing;

/// <summary>
/// What a run that judges sizes is about. File names choose among what is staged; a name whose content the last commit has already is
/// no part of the next one, unless every file that is named is to be judged.
/// </summary>
/// <param name="run">Says what is asked for.</param>
/// <param name="isEnforced">Whether named files are judged that the next commit does not change.</param>
internal sealed class SizedChanges(HookRun run, bool isEnforced)
{
    public List<SizedChange> Select()
    {
        run.RefuseNamesBesideAllFiles();
        if (run.Names.Count > 0 && run.Workspace.Repository is null) return [.. run.Names.Select(Working).OfType<SizedChange>()];
        var repository = run.Workspace.RequiredRepository;
        List<SizedChange> all = run.JudgedRange is { } range ? OfRange(repository, range) : [.. OfCommit(), .. run.AllFiles ? Tracked(repository) : []];
        return [.. run.Filter.Apply(all, static change => change.Path)];
    }

    private IEnumerable<SizedChange> OfCommit()
    {
        var named = run.Names.Count > 0 ? Named() : null;
        foreach (var staged in run.Workspace.Staged.Values)
        {
            var change = Of(staged) with { IsCounted = true, IsJudged = named is null ? !run.AllFiles : named.Remove(staged.Path) };
            if (!isEnforced || named is null || !change.IsJudged)
            {
                yield return change;
                continue;
            }

            yield return change with { IsJudged = false };
            yield return Enforced(change);
        }

        foreach (var change in named is null ? [] : Unstaged(named)) yield return change;
    }

    private static SizedChange Enforced(SizedChange change) => change with { File = change.File with { IsEnforced = true }, OldIds = [], IsCounted = false };

    /// <summary>What is staged below folders that are named, and names of other paths by path.</summary>
    private Dictionary<string, string> Named()
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in run.Names)
        {
            var path = run.Workspace.PlainPath(name);
            if (path is null || !run.Workspace.Staged.ContainsKey(path)) path = Directory.Exists(name) || path is null ? run.Workspace.RepositoryPath(name) : path;
            if (path is null || !Directory.Exists(name)) named.TryAdd(path ?? name, name);
            else foreach (var below in Below(path)) named.TryAdd(below, run.Workspace.NameOf(below));
        }

        return named;
    }

    private IEnumerable<string> Below(string folder)
    {
        IEnumerable<string> paths = isEnforced ? run.Workspace.RequiredRepository.IndexEntries(null).Select(static entry => entry.Path) : run.Workspace.Staged.Keys;
        return folder.Length == 0 ? paths : paths.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal));
    }

    /// <summary>Of paths that are not staged: those that git does not know are looked at where they lie.</summary>
    private List<SizedChange> Unstaged(Dictionary<string, string> named)
    {
        if (named.Count == 0) return [];
        var repository = run.Workspace.RequiredRepository;
        var tracked = repository.IndexEntries([.. named.Keys]).ToDictionary(static entry => entry.Path, StringComparer.Ordinal);
        var unknown = named.Where(item => !tracked.ContainsKey(item.Key)).ToList();
        // What the last commit has and the index has not is being deleted, or in conflict.
        var known = repository.HeadEntries([.. unknown.Select(static item => item.Key)]).Select(static entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        List<SizedChange> changes = [.. unknown.Where(item => !known.Contains(item.Key)).Select(item => Working(item.Value)).OfType<SizedChange>()];
        if (isEnforced)
            changes.AddRange(named.Where(item => tracked.ContainsKey(item.Key) && !repository.MergedPaths.Contains(item.Key)).Select(item => AsIfNew(item.Key, item.Value, tracked[item.Key].Id, isTracked: true)));
        return changes;
    }

    private SizedChange? Working(string name)
    {
        var file = new FileInfo(name);
        if (file.LinkTarget is not null || Directory.Exists(name)) return null;
        if (file.Exists) return new SizedChange(new FileChange(run.Workspace.Repository is null ? name : run.Workspace.RepositoryPath(name) ?? name, name, null, Size: 0));
        run.Report.Errors.Add(new FileMessage(name, default, "no such file"));
        return null;
    }

    private IEnumerable<SizedChange> Tracked(IGitRepository repository) => repository.IndexEntries(null)
        .Select(entry => AsIfNew(entry.Path, run.Workspace.NameOf(entry.Path), entry.Id, isTracked: run.Workspace.Staged.GetValueOrDefault(entry.Path) is not { OldId: null }));

    private static SizedChange AsIfNew(string path, string name, string id, bool isTracked) => new(new FileChange(path, name, id, Size: 0) { IsTracked = isTracked, IsEnforced = true });

    /// <summary>
    /// Every blob that the commits of a range bring in, also one that a later commit takes away, and what the range makes of files
    /// that were there before: many small steps may be a large one. What is published already is not looked at.
    /// </summary>
    private List<SizedChange> OfRange(IGitRepository repository, RevisionRange range)
    {
        var ends = run.Workspace.ChangesIn(range);
        var named = run.Names.Count > 0 ? run.Names.Select(name => run.Workspace.PlainPath(name) ?? run.Workspace.RepositoryPath(name)).ToHashSet(StringComparer.Ordinal) : null;
        // What is gone again at the end nobody can name.
        bool IsJudged(string path) => named is null || named.Contains(path) || !ends.ContainsKey(path);
        var commits = repository.ChangesOfCommits(range);
        var changes = commits.Select(item => Of(item.Change, item.Commit, item.IsFirst) with { IsCounted = true, IsJudged = IsJudged(item.Change.Path) }).ToList();
        var last = new Dictionary<(string Path, string Id), string>();
        foreach (var item in commits) last[(item.Change.Path, item.Change.Id)] = item.Commit;
        changes.AddRange(ends.Values.Where(change => change.OldId is not null && last.ContainsKey((change.Path, change.Id))).Select(change => Of(change, last[(change.Path, change.Id)]) with { IsJudged = IsJudged(change.Path) }));
        return changes;
    }

    private SizedChange Of(StagedChange change, string? commit = null, bool isFirst = false) => new(new FileChange(change.Path, run.Workspace.NameOf(change.Path), change.Id, Size: 0)
    {
        IsTracked = change.OldId is not null,
        TakesPlace = change.Replaced is not null,
        Commit = commit,
        IsInFirstCommit = isFirst,
    })
    {
        OldIds = [.. change.OldIds],
    };
}
