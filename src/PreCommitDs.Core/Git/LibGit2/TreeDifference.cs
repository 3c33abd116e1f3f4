using LibGit2Sharp;

namespace PreCommitDs.Git.LibGit2;

/// <summary>What <see cref="RawDiff"/> is of git's output, of libgit2's.</summary>
internal static class TreeDifference
{
    private const string Replacement = "\ufffd";

    /// <summary>Every entry for itself: renames are not looked for, whatever the user has set.</summary>
    public static CompareOptions Options { get; } = new() { Similarity = SimilarityOptions.None };

    /// <summary>Added, changed and type-changed files; deletions, unmerged paths, links and submodules are left out.</summary>
    public static List<StagedChange> Changes(TreeChanges difference) =>
    [
        .. from change in Differing(difference)
           where change.Status is not (ChangeKind.Deleted or ChangeKind.Conflicted or ChangeKind.Unmodified) && IsFile(change.Mode)
           select new StagedChange(TextOf(change.Path), ModeOf(change.Mode), OldIdOf(change), change.Oid.Sha)
           {
               Replaced = change.Status == ChangeKind.TypeChanged && !IsFile(change.OldMode) ? new IndexEntry(TextOf(change.Path), change.OldMode == Mode.SymbolicLink ? FileMode.Link : "160000", change.OldOid.Sha) : null,
           },
    ];

    /// <summary>The paths that are no files any more, or none yet: what is deleted, links and submodules.</summary>
    public static List<string> Others(TreeChanges difference) =>
        [.. difference.Where(static change => change.Status is not (ChangeKind.Conflicted or ChangeKind.Unmodified) && !IsFile(change.Mode)).Select(static change => TextOf(change.Path))];

    /// <summary>The paths of all changes, of whatever kind, with the blob before where it was a file.</summary>
    public static Dictionary<string, string?> OldIds(TreeChanges difference)
    {
        var ids = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var change in Differing(difference)) ids[TextOf(change.Path)] = OldIdOf(change);
        return ids;
    }

    /// <summary>The files of a tree and of those below it.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="prefix">Its path: empty, or with a slash at the end.</param>
    /// <param name="withLinks">Whether symbolic links and submodules are wanted too.</param>
    public static List<IndexEntry> Files(Tree tree, string prefix, bool withLinks)
    {
        var files = new List<IndexEntry>();
        foreach (var entry in tree)
        {
            if (entry.TargetType == TreeEntryTargetType.Tree) files.AddRange(Files((Tree)entry.Target, $"{prefix}{TextOf(entry.Name)}/", withLinks));
            else if (IsFile(entry.Mode) || (withLinks && entry.Mode is Mode.SymbolicLink or Mode.GitLink)) files.Add(new IndexEntry(prefix + TextOf(entry.Name), ModeOf(entry.Mode), entry.Target.Sha));
        }

        return files;
    }

    public static bool IsFile(Mode mode) => mode is Mode.NonExecutableFile or Mode.NonExecutableGroupWritableFile or Mode.ExecutableFile;

    /// <summary>The octal digits; what old trees call writable by the group git no longer tells from a file like any other.</summary>
    public static string ModeOf(Mode mode) => mode == Mode.GitLink ? FileMode.Submodule : mode == Mode.SymbolicLink ? FileMode.Link : mode == Mode.ExecutableFile ? FileMode.Executable : FileMode.Regular;

    /// <summary>A path that is no UTF-8 comes without the bytes that it was made of.</summary>
    /// <exception cref="UnsupportedRepositoryException">So it is.</exception>
    public static string TextOf(string path) =>
        path.Contains(Replacement, StringComparison.Ordinal) ? throw new UnsupportedRepositoryException("it has names that are not UTF-8") : path;

    private static IEnumerable<TreeEntryChanges> Differing(TreeChanges difference) =>
        difference.Where(change => change.Oid != change.OldOid || !IsFile(change.Mode) || !IsFile(change.OldMode) || ModeOf(change.Mode) != ModeOf(change.OldMode));

    private static string? OldIdOf(TreeEntryChanges change) => change.Status != ChangeKind.Conflicted && IsFile(change.OldMode) ? change.OldOid.Sha : null;
}
