using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Git;

/// <summary>A repository asked through git's own plumbing commands: whatever git can open, this can.</summary>
internal sealed partial class PlumbingRepository : IGitRepository
{
    /// <summary>Longer lists of paths do not go on a command line; Windows allows 32,767 characters in all.</summary>
    private const int MaxPathCharacters = 24_000;

    private static readonly string[] ListArguments = ["ls-files", "--stage", "-t", "-z"];

    private readonly GitProcess _git;
    private readonly GitProcess _patterns;
    private readonly BlobReader _blobs;
    private readonly BlobHeads _heads;
    private readonly string _mergeHead;
    private readonly GitCommand _ahead;
    private readonly Lazy<StagedSet> _staged;
    private readonly Lazy<bool> _isPartialClone;
    private GitCommand? _list;

    private PlumbingRepository(string topLevel, string gitDirectory, string mergeHead, string objects, string prefix, GitCommand ahead, BlobReader blobs, IReadOnlyDictionary<string, string> environment)
    {
        TopLevel = topLevel;
        Prefix = prefix;
        _mergeHead = mergeHead;
        // Both are named outright: found once, every command works on the same repository, wherever its working tree lies.
        _git = new GitProcess(topLevel, new Dictionary<string, string>(environment) { ["GIT_DIR"] = gitDirectory, ["GIT_WORK_TREE"] = topLevel });
        // check-ignore refuses to be told that its names are no patterns, which they never are; some other commands are given patterns.
        _patterns = new GitProcess(topLevel, new Dictionary<string, string>(environment) { ["GIT_DIR"] = gitDirectory, ["GIT_WORK_TREE"] = topLevel, ["GIT_LITERAL_PATHSPECS"] = "0" });
        _blobs = blobs;
        _heads = new BlobHeads(_git, new LooseObjects(objects), blobs);
        _ahead = ahead;
        _staged = new Lazy<StagedSet>(ReadStaged);
        _isPartialClone = new Lazy<bool>(() => _git.TryRun(["config", "--get-regexp", @"^(extensions\.partialclone|remote\..*\.promisor)$"], out _, out _) == 0);
    }

    public string TopLevel { get; }

    public string Prefix { get; }

    /// <summary>Opens the repository around a folder, as git itself finds it.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="listsIndex">Whether the whole index will be asked for.</param>
    /// <param name="environment">Variables that git gets beside its own.</param>
    /// <exception cref="GitException">There is none, it has no working tree, or git refuses it.</exception>
    public static PlumbingRepository Open(string directory, bool listsIndex = false, IReadOnlyDictionary<string, string>? environment = null)
    {
        environment ??= new Dictionary<string, string>();
        var git = new GitProcess(directory, environment);
        // What is staged is what nearly every run is about: it is listed, and its blobs are made ready to be read, while git finds
        // out where the repository lies.
        var ahead = git.Begin(DiffIndexArguments("HEAD"));
        var list = listsIndex ? git.Begin(ListArguments) : null;
        var blobs = new BlobReader(git);
        try
        {
            blobs.Begin();
            var output = Encoding.UTF8.GetString(git.Run(["rev-parse", "--show-toplevel", "--absolute-git-dir", "--git-path", "MERGE_HEAD", "--git-path", "objects", "--show-prefix"]));
            // The prefix comes last: of the five it alone may well hold a newline.
            var lines = output.Split('\n', 5);
            return new PlumbingRepository(
                lines[0], lines[1], Path.GetFullPath(lines[2], directory), Path.GetFullPath(lines[3], directory), lines[4].EndsWith('\n') ? lines[4][..^1] : lines[4], ahead, blobs, environment)
            {
                _list = list,
            };
        }
        catch (GitException)
        {
            ahead.Dispose();
            list?.Dispose();
            blobs.Dispose();
            throw;
        }
    }

    public IReadOnlySet<string> MergedPaths => _staged.Value.Merged;

    public IReadOnlySet<string> OtherStagedPaths => _staged.Value.Others;

    public IReadOnlyList<StagedChange> StagedChanges() => _staged.Value.Own;

    public IReadOnlyList<StagedChange> ChangesInRange(string? from, string to)
    {
        var end = Commit(to);
        if (from is null) return RawDiff.Parse(DiffTrees(EmptyTree(), end));
        var start = Commit(from);
        var hasBase = _git.TryRun(["merge-base", start, end], out var mergeBase, out _) == 0;
        if (hasBase) start = Encoding.ASCII.GetString(mergeBase).Trim();
        return RawDiff.Parse(DiffTrees(start, end));
    }

    public IReadOnlyList<CommitChange> ChangesOfCommits(RevisionRange range) =>
        CommitLog.Parse(_git.Run(CommitLog.Arguments(range.From is null ? null : Commit(range.From), Commit(range.To), range.Remote)));

    public Whereabouts Find(IReadOnlyCollection<string> values) => new ValueSearch(_git).Find(values);

    public RevisionRange? PushedRange(string local, string? remote, string remoteName)
    {
        // What the remote had may have been rewritten there and never fetched.
        if (remote is not null && _git.TryRun(["cat-file", "-e", remote + "^{commit}"], out _, out _) == 0) return new RevisionRange(remote, local) { Remote = remoteName };
        var known = remoteName.Length > 0 ? "--remotes=" + remoteName : "--remotes";
        var unpublished = Encoding.ASCII.GetString(_git.Run(["rev-list", "--topo-order", "--reverse", local, "--not", known]));
        if (unpublished.Length == 0) return null;
        var first = unpublished[..unpublished.IndexOf('\n', StringComparison.Ordinal)];
        var hasParent = _git.TryRun(["rev-parse", "--quiet", "--verify", first + "^"], out var parent, out _) == 0;
        return new RevisionRange(hasParent ? Encoding.ASCII.GetString(parent).Trim() : null, local) { Remote = remoteName };
    }

    public IReadOnlyList<IndexEntry> IndexEntries(IReadOnlyList<string>? paths)
    {
        if (paths is { Count: 0 }) return [];
        if (paths is not null && (paths.Sum(path => path.Length + 1) > MaxPathCharacters || !paths.All(PathBytes.IsUtf8)))
        {
            var wanted = paths.ToHashSet(StringComparer.Ordinal);
            return [.. IndexEntries(null).Where(entry => wanted.Contains(entry.Path))];
        }

        return LsFiles.Parse(_git.Run(["ls-files", "--stage", "-t", "-z", "--", .. paths ?? []]));
    }

    public IReadOnlyList<IndexEntry> IndexFilesAndLinks()
    {
        // Below the top, what was begun has listed that folder alone.
        var list = Interlocked.Exchange(ref _list, null);
        var output = Prefix.Length == 0 && list?.Finish(out var listed, out _) == 0 ? listed : _git.Run(ListArguments);
        list?.Dispose();
        return LsFiles.Parse(output, withLinks: true);
    }

    public ByteBuffer? ReadBlob(string id) => _blobs.Read(id)
        ?? (_isPartialClone.Value ? null : throw new GitException($"the blob {id} is missing or damaged: git fsck says more"));

    public void ReadHeads(IReadOnlyList<string> ids, int length, BlobHeadHandler handle) => _heads.Read(ids, length, handle);

    public IReadOnlyList<long?> Sizes(IReadOnlyList<string> ids) => _heads.Sizes(ids);

    public unsafe string WriteBlob(ReadOnlySpan<byte> content, EditList edits)
    {
        // The thread that feeds git ends before this method does, so the bytes stay where they are.
        fixed (byte* data = content)
        {
            var pinned = new PinnedBytes(data, content.Length);
            var output = _git.Run(["hash-object", "-w", "--stdin"], input => edits.WriteTo(pinned.Span, input.Write));
            return Encoding.ASCII.GetString(output).Trim();
        }
    }

    public bool HasCommits => _git.TryRun(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"], out _, out _) == 0;

    public IReadOnlyList<IndexEntry> HeadEntries(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0 || _git.TryRun(["rev-parse", "--quiet", "--verify", "HEAD^{tree}"], out _, out _) != 0) return [];
        if (paths.All(PathBytes.IsUtf8)) return LsTree.Parse(_git.Run(["ls-tree", "-z", "--full-tree", "HEAD", "--", .. paths]));
        var wanted = paths.ToHashSet(StringComparer.Ordinal);
        return [.. LsTree.Parse(_git.Run(["ls-tree", "-r", "-z", "--full-tree", "HEAD"])).Where(entry => wanted.Contains(entry.Path))];
    }

    public IReadOnlyList<IndexEntry> TreeEntries(string revision) => Tree(revision, withLinks: false);

    public IReadOnlyList<IndexEntry> TreeFilesAndLinks(string revision) => Tree(revision, withLinks: true);

    public IReadOnlySet<string> Ignored(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) return new HashSet<string>();
        const string Here = "./";
        var exitCode = _patterns.TryRun(["check-ignore", "--no-index", "-z", "--stdin"], out var output, out var error, input =>
        {
            // A colon at the start would be magic.
            foreach (var path in paths) input.Write(PathBytes.Encode($"{Here}{path}\0"));
        });
        // 1: none of them.
        if (exitCode > 1) throw new GitException("git: " + error.Split('\n', 2)[0]);
        return PathBytes.Decode(output).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(path => path[Here.Length..]).ToHashSet(StringComparer.Ordinal);
    }

    public void UpdateIndex(IReadOnlyList<IndexEntry> entries, IReadOnlyList<IndexEntry>? removed = null)
    {
        // A new entry comes without the mark that keeps its path out of a sparse working tree.
        var sparse = entries.Where(entry => entry.SkipsWorkTree).ToList();
        // In a sparse index the path may be hidden in an entry for its whole folder, beside which git would put the new one.
        string[] expand = sparse.Count == 0 ? [] : ["-c", "index.sparse=false"];
        _git.Run([.. expand, "update-index", "-z", "--index-info"], input =>
        {
            foreach (var entry in entries) input.Write(PathBytes.Encode($"{entry.Mode} {entry.Id}\t{entry.Path}\0"));
            foreach (var entry in removed ?? []) input.Write(PathBytes.Encode($"0 {new string('0', entry.Id.Length)}\t{entry.Path}\0"));
        });
        if (sparse.Count == 0) return;
        _git.Run([.. expand, "update-index", "-z", "--skip-worktree", "--stdin"], input =>
        {
            foreach (var entry in sparse) input.Write(PathBytes.Encode(entry.Path + "\0"));
        });
    }

    public IReadOnlyList<string> Attribute(string name, IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) return [];
        var output = _git.Run(["check-attr", "-z", "--stdin", name], input =>
        {
            foreach (var path in paths) input.Write(PathBytes.Encode(path + "\0"));
        });
        var fields = Encoding.UTF8.GetString(output).Split('\0');
        return [.. Enumerable.Range(0, paths.Count).Select(i => fields[i * 3 + 2])];
    }

    public string? Config(string key) =>
        _git.TryRun(["config", "--get", key], out var output, out _) == 0 ? Encoding.UTF8.GetString(output).TrimEnd('\n') : null;

    public void Dispose()
    {
        _ahead.Dispose();
        _list?.Dispose();
        _blobs.Dispose();
    }

    private static string[] DiffIndexArguments(string tree) =>
        ["diff-index", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev", "--ita-invisible-in-index", tree, "--"];

    private byte[] DiffIndex(string tree)
    {
        if (TryDiffIndex(tree, out var output, out var error) == 0) return output;
        if (_git.TryRun(["rev-parse", "--quiet", "--verify", tree], out _, out _) == 0) throw new GitException("git: " + error.Split('\n', 2)[0]);
        // No commit yet: everything in the index is new.
        return TryDiffIndex(EmptyTree(), out output, out error) == 0 ? output : throw new GitException("git: " + error.Split('\n', 2)[0]);
    }

    /// <summary>git knows the empty tree of either hash without its being stored.</summary>
    private string EmptyTree() => Encoding.ASCII.GetString(_git.Run(["hash-object", "-t", "tree", "--stdin"], static _ => { })).Trim();

    private byte[] DiffTrees(string from, string to) =>
        _git.Run(["diff-tree", "-r", "--raw", "-z", "--no-renames", "--no-abbrev", from, to, "--"]);

    private int TryDiffIndex(string tree, out byte[] output, out string error) =>
        _git.TryRun(DiffIndexArguments(tree), out output, out error);

    private StagedSet ReadStaged()
    {
        if (_ahead.Finish(out var own, out _) != 0) own = DiffIndex("HEAD");
        return StagedSet.Of(RawDiff.Parse(own), RawDiff.Others(own), MergeSides.Read(_mergeHead).Select(side => RawDiff.OldIds(DiffIndex(side))));
    }

    private string Commit(string reference) =>
        _git.TryRun(["rev-parse", "--quiet", "--verify", "--end-of-options", reference + "^{commit}"], out var output, out _) == 0
            ? Encoding.ASCII.GetString(output).Trim()
            : throw new GitException($"unknown revision '{reference}'" + (IsShallow ? ": this clone is shallow; fetch it first: git fetch --unshallow (in GitHub Actions, actions/checkout with fetch-depth: 0)" : ""));

    private bool IsShallow => _git.TryRun(["rev-parse", "--is-shallow-repository"], out var output, out _) == 0 && output.AsSpan().StartsWith("true"u8);

    private List<IndexEntry> Tree(string revision, bool withLinks) =>
        _git.TryRun(["ls-tree", "-r", "-z", "--full-tree", revision], out var output, out _) == 0 ? LsTree.Parse(output, withLinks) : [];
}
