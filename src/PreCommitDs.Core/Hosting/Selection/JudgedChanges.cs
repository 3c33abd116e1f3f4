using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Selection;

/// <summary>
/// What a run that changes nothing looks at of a path: the blob that the range or the next commit gives it, else the working
/// file. Names only say which paths, as some runners name staged files without hiding what is unstaged in them.
/// </summary>
internal sealed class JudgedChanges
{
    private readonly IReadOnlyDictionary<string, StagedChange> _changes;
    private readonly IReadOnlySet<string>? _merged;

    public JudgedChanges(HookRun run)
    {
        Range = run.JudgedRange;
        _changes = run.Workspace.Repository is null ? new Dictionary<string, StagedChange>()
            : Range is { } range ? run.Workspace.ChangesIn(range)
            : run.Workspace.Staged;
        _merged = Range is null ? run.Workspace.Repository?.MergedPaths : null;
    }

    /// <summary>The range that is looked at, or null: the next commit.</summary>
    public RevisionRange? Range { get; }

    /// <summary>What the range or the commit does to a path, or null: nothing.</summary>
    public StagedChange? Of(string? path) => path is null ? null : _changes.GetValueOrDefault(path);

    /// <summary>Whether a path is staged but comes unchanged from another side of a merge.</summary>
    public bool ComesFromMerge(string? path) => path is not null && _merged?.Contains(path) == true;
}
