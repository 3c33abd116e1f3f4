using LibGit2Sharp;

namespace PreCommitDs.Git.LibGit2;

/// <summary>What is staged, and what a range changes.</summary>
internal sealed partial class LibGit2Repository
{
    public IReadOnlyList<StagedChange> ChangesInRange(string? from, string to) =>
        Ask(() => ReadRange(from, to), git => git.ChangesInRange(from, to));

    public IReadOnlyList<IndexEntry> TreeEntries(string revision) => Ask(
        () => _repository.Lookup(revision + "^{commit}") is Commit commit ? TreeDifference.Files(commit.Tree, "", withLinks: false) : [],
        git => git.TreeEntries(revision));

    public IReadOnlyList<IndexEntry> TreeFilesAndLinks(string revision) => Ask(
        () => _repository.Lookup(revision + "^{commit}") is Commit commit ? TreeDifference.Files(commit.Tree, "", withLinks: true) : [],
        git => git.TreeFilesAndLinks(revision));

    public bool HasCommits => Ask(() => !_repository.Info.IsHeadUnborn, static git => git.HasCommits);

    private StagedSet ReadStaged()
    {
        IndexFile.RequirePlain(_place.IndexPath);
        var head = _repository.Head.Tip;
        if (head is null && !_repository.Info.IsHeadUnborn) throw new UnsupportedRepositoryException("the commit of HEAD is missing");
        using var own = IndexSince(head?.Tree);
        return StagedSet.Of(
            TreeDifference.Changes(own),
            TreeDifference.Others(own),
            MergeSides.Read(Path.Combine(_place.GitDirectory, "MERGE_HEAD")).Select(side => TreeDifference.OldIds(IndexSince(CommitOf(side).Tree))));
    }

    private List<StagedChange> ReadRange(string? from, string to)
    {
        var end = CommitOf(to);
        var start = from is null ? null : CommitOf(from);
        if (start is not null) start = _repository.ObjectDatabase.FindMergeBase(start, end) ?? start;
        using var difference = _repository.Diff.Compare<TreeChanges>(start?.Tree, end.Tree, TreeDifference.Options);
        return TreeDifference.Changes(difference);
    }

    private TreeChanges IndexSince(Tree? tree) =>
        _repository.Diff.Compare<TreeChanges>(tree, DiffTargets.Index, paths: null, explicitPathsOptions: null, TreeDifference.Options);

    private Commit CommitOf(string reference) =>
        _repository.Lookup(reference + "^{commit}") as Commit ?? throw new UnsupportedRepositoryException($"unknown revision '{reference}'");
}
