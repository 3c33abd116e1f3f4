using System.Buffers.Text;
using System.Text;
using PreCommitDs.Files;
using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>
/// The large files of a whole history. The sizes of all objects are cheap to list; only where some are large is every commit walked
/// to see which of them it reaches, and by what path. Of objects that are small nothing is kept.
/// </summary>
internal sealed class HistoryBlobs(GitProcess git)
{
    /// <summary>How much of a commit's id is told.</summary>
    private const int Abbreviated = 10;

    /// <summary>Blobs that commits reach and that may not be so large; the largest first.</summary>
    public List<LargeBlob> Find(SizeLimits limits)
    {
        var large = new Dictionary<UInt128, long>();
        Stream("cat-file", ["--batch-all-objects", "--unordered", "--buffer", "--batch-check=%(objectname) %(objectsize)"], line =>
        {
            var space = line.LastIndexOf((byte)' ');
            if (Utf8Parser.TryParse(line[(space + 1)..], out long size, out _) && size > limits.Least && ObjectKey.TryRead(line, out var key)) large[key] = size;
        });
        var blobs = new List<LargeBlob>();
        if (large.Count == 0) return blobs;
        Stream("rev-list", ["--objects", "--all"], line =>
        {
            var space = line.IndexOf((byte)' ');
            // Commits have no path, and neither has the tree of one.
            if (space < 0 || space + 1 == line.Length || !ObjectKey.TryRead(line, out var key) || !large.Remove(key, out var size)) return;
            blobs.Add(new LargeBlob(Encoding.ASCII.GetString(line[..space]), PathBytes.Decode(line[(space + 1)..]), size));
        });
        blobs.RemoveAll(blob => limits.Allows(blob.Path, blob.Id, blob.Size));
        RemoveTrees(blobs);
        blobs.Sort(static (a, b) => (b.Size, a.Path, a.Id).CompareTo((a.Size, b.Path, b.Id)));
        return blobs;
    }

    /// <summary>The same with the commits that have brought them in.</summary>
    public IReadOnlyList<LargeBlob> WithCommits(IReadOnlyList<LargeBlob> blobs)
    {
        var paths = blobs.Select(static blob => blob.Path).Where(PathBytes.IsUtf8).Distinct().ToList();
        if (paths.Count == 0 || git.TryRun(["log", "--all", "--no-show-signature", "--raw", "--no-abbrev", "--no-renames", "--format=%H", "--", .. paths], out var output, out _) != 0) return blobs;
        var (commits, commit) = (new Dictionary<string, string>(StringComparer.Ordinal), "");
        foreach (var line in Encoding.Latin1.GetString(output).Split('\n'))
        {
            // The oldest one comes last.
            if (line.StartsWith(':') && line.Split(' ') is [_, _, _, var id, ..]) commits[id] = commit[..Math.Min(Abbreviated, commit.Length)];
            else if (line.Length > 0) commit = line;
        }

        return [.. blobs.Select(blob => blob with { Commit = commits.GetValueOrDefault(blob.Id) })];
    }

    /// <summary>A folder of many thousand files is an object with a path, too.</summary>
    private void RemoveTrees(List<LargeBlob> blobs)
    {
        if (blobs.Count == 0) return;
        var types = Encoding.ASCII.GetString(git.Run(["cat-file", "--batch-check=%(objecttype)", "--buffer"], input =>
        {
            foreach (var blob in blobs) input.Write(Encoding.ASCII.GetBytes(blob.Id + "\n"));
        })).Split('\n');
        for (var i = blobs.Count - 1; i >= 0; i--)
            if (types[i] != "blob") blobs.RemoveAt(i);
    }

    private void Stream(string command, IReadOnlyList<string> arguments, LineReader.Handler handle)
    {
        using var process = git.Start([command, .. arguments], redirectInput: false);
        var error = "";
        var drain = new Thread(() => error = process.StandardError.ReadToEnd());
        drain.Start();
        LineReader.Read(process.StandardOutput.BaseStream, handle);
        drain.Join();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new GitException("git: " + error.Split('\n', 2)[0]);
    }
}
