using PreCommitDs.Git;
using PreCommitDs.Hosting.Parsing;
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
        if (run.AllFiles && run.Names.Count > 0) throw new UsageException("--all-files looks at every tracked file: it goes with no file names");
        if (run.Workspace.Repository is not { } repository) return run.Names.Count > 0 ? [.. run.Names.Select(Working).OfType<SizedChange>()] : throw new GitException("not inside the working tree of a git repository");
        List<SizedChange> all = run.JudgedRange is { } range ? OfRange(repository, range) : [.. OfCommit(), .. run.AllFiles ? Tracked(repository) : []];
        return [.. run.Filter.Apply(all, static change => change.Path)];
    }

    private IEnumerable<SizedChange> OfCommit()
    {
        var named = run.Names.Count > 0 ? Named() : null;
        foreach (var change in run.Workspace.Staged.Values)
        {
            yield return Of(change) with { IsCounted = true, IsJudged = named is null ? !run.AllFiles : named.Remove(change.Path) };
        }

        foreach (var change in named is null ? [] : Unstaged(named.Values)) yield return change;
    }

    /// <summary>What is staged below folders that are named, and names of other paths by path.</summary>
    private Dictionary<string, string> Named()
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in run.Names)
        {
            var path = run.Workspace.PlainPath(name);
            if (path is null || !run.Workspace.Staged.ContainsKey(path)) path = Directory.Exists(name) || path is null ? run.Workspace.RepositoryPath(name) : path;
            named.TryAdd(path ?? name, name);
            if (!Directory.Exists(name)) continue;
            foreach (var below in run.Workspace.Staged.Keys.Where(staged => path is { Length: 0 } || staged.StartsWith(path + "/", StringComparison.Ordinal))) named.TryAdd(below, run.Workspace.NameOf(below));
        }

        return named;
    }

    /// <summary>Of names that are not staged: those that git does not know are looked at where they lie.</summary>
    private IEnumerable<SizedChange> Unstaged(Dictionary<string, string>.ValueCollection names)
    {
        if (names.Count == 0) return [];
        var repository = run.Workspace.RequiredRepository;
        var paths = names.Select(name => (Name: name, Path: run.Workspace.PlainPath(name) ?? run.Workspace.RepositoryPath(name) ?? name)).ToList();
        var tracked = repository.IndexEntries([.. paths.Select(static item => item.Path)]).ToDictionary(static entry => entry.Path, StringComparer.Ordinal);
        return paths.SelectMany(item => !tracked.TryGetValue(item.Path, out var entry) ? Working(item.Name) is { } working ? [working] : []
            : isEnforced && !repository.MergedPaths.Contains(item.Path) ? [new SizedChange(item.Path, item.Name, entry.Id) { IsTracked = true }] : Enumerable.Empty<SizedChange>());
    }

    private SizedChange? Working(string name)
    {
        var file = new FileInfo(name);
        if (file.LinkTarget is not null || Directory.Exists(name)) return null;
        if (file.Exists) return new SizedChange(run.Workspace.Repository is null ? name : run.Workspace.RepositoryPath(name) ?? name, name, null);
        run.Report.Errors.Add(new FileMessage(name, default, "no such file"));
        return null;
    }

    private IEnumerable<SizedChange> Tracked(IGitRepository repository) =>
        repository.IndexEntries(null).Select(entry => new SizedChange(entry.Path, run.Workspace.NameOf(entry.Path), entry.Id) { IsTracked = run.Workspace.Staged.GetValueOrDefault(entry.Path) is not { OldId: null } });

    /// <summary>
    /// Every blob that the commits of a range bring in, also one that a later commit takes away, and what the range comes to: many
    /// small steps may make a large one.
    /// </summary>
    private List<SizedChange> OfRange(IGitRepository repository, RevisionRange range)
    {
        var ends = run.Workspace.ChangesIn(range);
        var named = run.Names.Count > 0 ? run.Names.Select(name => run.Workspace.PlainPath(name) ?? run.Workspace.RepositoryPath(name)).ToHashSet(StringComparer.Ordinal) : null;
        // What is gone again at the end nobody can name.
        bool IsJudged(string path) => named is null || named.Contains(path) || !ends.ContainsKey(path);
        var commits = repository.ChangesOfCommits(range.From, range.To);
        var changes = commits.Select(item => Of(item.Change) with { Commit = item.Commit, IsInFirstCommit = item.IsFirst, IsCounted = true, IsJudged = IsJudged(item.Change.Path) }).ToList();
        var bringers = new Dictionary<(string Path, string Id), string>();
        foreach (var item in commits) bringers[(item.Change.Path, item.Change.Id)] = item.Commit;
        changes.AddRange(ends.Values.Where(change => change.OldId is not null || !bringers.ContainsKey((change.Path, change.Id)))
            .Select(change => Of(change) with { Commit = bringers.GetValueOrDefault((change.Path, change.Id)), IsJudged = IsJudged(change.Path) }));
        return changes;
    }

    private SizedChange Of(StagedChange change) => new(change.Path, run.Workspace.NameOf(change.Path), change.Id) { OldIds = [.. change.OldIds], IsTracked = change.OldId is not null };
}
