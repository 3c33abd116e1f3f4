using System.Text;
using PreCommitDs.Files;

namespace PreCommitDs.Git;

/// <summary>What is known of a repository as a whole.</summary>
internal sealed partial class PlumbingRepository
{
    public HeadCommit? Head
    {
        get
        {
            // The first line says "commit" and the id.
            if (_git.TryRun(["rev-list", "--max-count=1", "--format=%cI", "HEAD", "--"], out var output, out _) != 0) return null;
            var lines = Encoding.ASCII.GetString(output).Split('\n');
            return new HeadCommit(lines[0].Split(' ')[^1], lines[1]);
        }
    }

    public KnownHistory KnownHistory => _isPartialClone.Value ? KnownHistory.Partial : IsShallow ? KnownHistory.Shallow : KnownHistory.Whole;

    public StoredObjects CountObjects() => StoredObjects.Parse(_git.Run(["count-objects", "-v"]));

    public IReadOnlyList<string> UnmergedPaths()
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        ReadOnlySpan<byte> output = _git.Run(["ls-files", "--unmerged", "-z"]);
        while (!output.IsEmpty)
        {
            NulFields.NextEntry(ref output, out var path);
            paths.Add(PathBytes.Decode(path));
        }

        return [.. paths];
    }

    public IReadOnlyList<FileVersion> Versions(string extension)
    {
        var head = HasCommits ? "HEAD" : null;
        var versions = new HashSet<FileVersion>();
        foreach (var item in CommitLog.Parse(_patterns.Run(CommitLog.ArgumentsOfAll(head, $":(top,icase)*{extension}")))) versions.Add(new FileVersion(item.Change.Path, item.Change.Id));
        return [.. versions.OrderBy(static version => version.Path, StringComparer.Ordinal).ThenBy(static version => version.Id, StringComparer.Ordinal)];
    }
}
