using PreCommitDs.Files;

namespace PreCommitDs.Git;

/// <summary>All that hooks ask of a repository. Paths are relative to <see cref="TopLevel"/>, with forward slashes.</summary>
/// <remarks>Every member may throw <see cref="GitException"/>. Members may be used from several threads at once.</remarks>
internal interface IGitRepository : IDisposable
{
    /// <summary>Absolute path of the working tree.</summary>
    string TopLevel { get; }

    /// <summary>Where the process stands below <see cref="TopLevel"/>: empty, or with a slash at the end.</summary>
    string Prefix { get; }

    /// <summary>
    /// What the next commit adds or changes: files only, no deletions, nothing that is only intended to be added, and in a
    /// merge nothing that comes unchanged from one of its parents.
    /// </summary>
    IReadOnlyList<StagedChange> StagedChanges();

    /// <summary>In a merge, the paths that come unchanged from another side: no part of the commit. Else empty.</summary>
    IReadOnlySet<string> MergedPaths { get; }

    /// <summary>The paths that the next commit itself takes away, or changes otherwise than as files: links, submodules.</summary>
    IReadOnlySet<string> OtherStagedPaths { get; }

    /// <summary>What <paramref name="to"/> adds or changes since its merge base with <paramref name="from"/>; without that, all it holds.</summary>
    IReadOnlyList<StagedChange> ChangesInRange(string? from, string to);

    /// <summary>
    /// What each commit of a range that is not published yet adds or changes, the oldest first: what a later one takes away goes out
    /// with them all the same. Of a merge that is what none of its parents has.
    /// </summary>
    IReadOnlyList<CommitChange> ChangesOfCommits(RevisionRange range);

    /// <summary>Where lines of text stand already; each character is a byte.</summary>
    Whereabouts Find(IReadOnlyCollection<string> values);

    /// <summary>What a push of <paramref name="local"/> publishes, or null: nothing new.</summary>
    /// <param name="local">The id of what is pushed.</param>
    /// <param name="remote">The id of what the remote's ref holds, or null where it is new; it may not be in this repository.</param>
    /// <param name="remoteName">The name of the remote, whose tracking branches say what it has.</param>
    RevisionRange? PushedRange(string local, string? remote, string remoteName);

    /// <summary>Files in the index at stage 0; all of them, or those of <paramref name="paths"/>.</summary>
    IReadOnlyList<IndexEntry> IndexEntries(IReadOnlyList<string>? paths);

    /// <summary>Files, symbolic links and submodules in the index at stage 0.</summary>
    IReadOnlyList<IndexEntry> IndexFilesAndLinks();

    /// <summary>A blob's content, or null where it is not here (partial clone): nothing is ever downloaded.</summary>
    /// <exception cref="GitException">It is missing or damaged, though this clone was meant to be whole.</exception>
    ByteBuffer? ReadBlob(string id);

    /// <summary>Looks at blobs without reading the rest of large ones.</summary>
    /// <param name="ids">The blobs.</param>
    /// <param name="length">How many of their first bytes are wanted.</param>
    /// <param name="handle">Is told of each of them once.</param>
    void ReadHeads(IReadOnlyList<string> ids, int length, BlobHeadHandler handle);

    /// <summary>How many bytes each of these blobs has, in their order; null of one that is not here (partial clone).</summary>
    IReadOnlyList<long?> Sizes(IReadOnlyList<string> ids);

    /// <summary>Writes <paramref name="content"/> with its <paramref name="edits"/> to the object store and returns the blob's id.</summary>
    string WriteBlob(ReadOnlySpan<byte> content, EditList edits);

    /// <summary>Whether HEAD is a commit, and not a branch that is still to get its first.</summary>
    bool HasCommits { get; }

    /// <summary>Files in the tree of HEAD, of these paths; none where there is no commit.</summary>
    IReadOnlyList<IndexEntry> HeadEntries(IReadOnlyList<string> paths);

    /// <summary>All files in the tree of a revision; none where there is no such revision, as before the first commit.</summary>
    IReadOnlyList<IndexEntry> TreeEntries(string revision);

    /// <summary>The same together with symbolic links and submodules.</summary>
    IReadOnlyList<IndexEntry> TreeFilesAndLinks(string revision);

    /// <summary>Sets index entries and takes out those of <paramref name="removed"/>, all or none; the working tree is not touched.</summary>
    void UpdateIndex(IReadOnlyList<IndexEntry> entries, IReadOnlyList<IndexEntry>? removed = null);

    /// <summary>Which of these paths git would ignore if they were not tracked, whether they are or not.</summary>
    IReadOnlySet<string> Ignored(IReadOnlyList<string> paths);

    /// <summary>The value of an attribute for each path, in their order; "unspecified" where there is none.</summary>
    IReadOnlyList<string> Attribute(string name, IReadOnlyList<string> paths);

    /// <summary>A value of the configuration, or null.</summary>
    string? Config(string key);

    /// <summary>The commit of HEAD, or null where there is none yet.</summary>
    HeadCommit? Head { get; }

    /// <summary>How much of the history is in this clone.</summary>
    KnownHistory KnownHistory { get; }

    /// <summary>What the object store takes.</summary>
    StoredObjects CountObjects();

    /// <summary>The paths that a merge has left in conflict.</summary>
    IReadOnlyList<string> UnmergedPaths();

    /// <summary>Every content that files of such names have had in the commits of HEAD, branches and tags, by path; each once.</summary>
    /// <param name="extension">How their names end, in whatever case.</param>
    IReadOnlyList<FileVersion> Versions(string extension);
}
