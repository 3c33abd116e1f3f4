using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace PreCommitDs.Git;

/// <summary>Sizes and first bytes of blobs. Of a large one the rest is never read, wherever it lies.</summary>
/// <param name="git">Is asked for what lies in packs.</param>
/// <param name="loose">What lies in files of its own.</param>
/// <param name="blobs">Reads blobs whole.</param>
internal sealed class BlobHeads(GitProcess git, LooseObjects loose, BlobReader blobs)
{
    /// <summary>Reading more than this takes longer than a process that is stopped after the first bytes.</summary>
    public const int MaxWhole = 1 << 20;

    /// <summary>So few are read faster than other threads begin to help.</summary>
    private const int MaxAlone = 48;

    /// <inheritdoc cref="IGitRepository.ReadHeads"/>
    public void Read(IReadOnlyList<string> ids, int length, BlobHeadHandler handle)
    {
        var packed = ReadLoose(ids, i => loose.Read(ids[i], length, handle, i));
        var sizes = AskSizes([.. packed.Select(i => ids[i])]);
        for (var i = 0; i < packed.Count; i++) ReadPacked(packed[i], ids[packed[i]], sizes[i] ?? -1, length, handle);
    }

    /// <inheritdoc cref="IGitRepository.Sizes"/>
    public long?[] Sizes(IReadOnlyList<string> ids)
    {
        var sizes = new long?[ids.Count];
        var packed = ReadLoose(ids, i =>
        {
            var size = loose.Size(ids[i]);
            sizes[i] = size;
            return size;
        });
        var asked = AskSizes([.. packed.Select(i => ids[i])]);
        for (var i = 0; i < packed.Count; i++) sizes[packed[i]] = asked[i];
        return sizes;
    }

    /// <summary>Which of the blobs do not lie in files of their own.</summary>
    private static List<int> ReadLoose(IReadOnlyList<string> ids, Func<int, long> read)
    {
        var packed = new ConcurrentQueue<int>();
        if (ids.Count <= MaxAlone) for (var i = 0; i < ids.Count; i++) ReadOne(i);
        else Parallel.For(0, ids.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, ReadOne);
        var left = packed.ToList();
        left.Sort();
        return left;

        void ReadOne(int i)
        {
            if (read(i) < 0) packed.Enqueue(i);
        }
    }

    private void ReadPacked(int index, string id, long size, int length, BlobHeadHandler handle)
    {
        if (size < 0)
        {
            handle(index, -1, []);
            return;
        }

        if (size > MaxWhole)
        {
            handle(index, size, Begin(id, length));
            return;
        }

        using var content = blobs.Read(id);
        handle(index, content?.Length ?? -1, content is null ? [] : content.Span[..Math.Min(length, content.Length)]);
    }

    /// <summary>The first bytes of a blob that git is not let read to its end; with this threshold it streams whatever is no delta.</summary>
    private byte[] Begin(string id, int length)
    {
        using var process = git.Start(["-c", "core.bigFileThreshold=1", "cat-file", "blob", id], redirectInput: false);
        var errors = new Thread(() => process.StandardError.BaseStream.CopyTo(Stream.Null));
        errors.Start();
        var head = new byte[length];
        var read = process.StandardOutput.BaseStream.ReadAtLeast(head, length, throwOnEndOfStream: false);
        process.Kill();
        errors.Join();
        return head[..read];
    }

    private long?[] AskSizes(IReadOnlyList<string> ids)
    {
        var sizes = new long?[ids.Count];
        // Older versions of git die of a missing promised object: what comes behind it is asked for anew.
        for (var next = 0; next < ids.Count; next++)
        {
            var first = next;
            var exitCode = git.TryRun(["cat-file", "--batch-check", "--buffer"], out var output, out _, input =>
            {
                for (var i = first; i < ids.Count; i++) input.Write(Encoding.ASCII.GetBytes(ids[i] + "\n"));
            });
            foreach (var line in Encoding.ASCII.GetString(output).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (next < ids.Count) sizes[next++] = line.Split(' ') is [_, "blob", var size] ? long.Parse(size, CultureInfo.InvariantCulture) : null;
            }

            if (exitCode == 0) break;
        }

        return sizes;
    }
}
