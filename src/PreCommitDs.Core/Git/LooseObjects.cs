using System.Buffers;
using System.Buffers.Text;
using System.IO.Compression;

namespace PreCommitDs.Git;

/// <summary>
/// Reads the sizes and first bytes of blobs that lie in files of their own, as what was just staged does: asking git for a thousand of
/// them takes longer than all else that a hook does. Whatever is not plainly there is left to git.
/// </summary>
/// <remarks>gitformat-loose(5): <c>blob SIZE NUL content</c>, compressed by zlib, in a file named by the id.</remarks>
/// <param name="directory">The object store, as <c>git rev-parse --git-path objects</c> names it.</param>
internal sealed class LooseObjects(string directory)
{
    /// <summary>Room for <c>blob</c>, the digits of a size and a NUL.</summary>
    private const int MaxHeader = 32;

    /// <summary>What zlib may add to bytes that it cannot make shorter, and its tables.</summary>
    private const int MaxOverhead = 512;

    /// <summary>Whether there is a file for an object, be it sound or not.</summary>
    public bool Holds(string id) => File.Exists(PathOf(id));

    /// <summary>The size of a blob, or -1 where git has to be asked.</summary>
    public long Size(string id) => Read(id, 0, static (_, _, _) => { }, 0);

    /// <summary>Hands a blob to <paramref name="handle"/>; -1 where git has to be asked.</summary>
    /// <param name="id">The blob.</param>
    /// <param name="length">How many of its first bytes are wanted.</param>
    /// <param name="handle">Is told of it.</param>
    /// <param name="index">What it is told.</param>
    public long Read(string id, int length, BlobHeadHandler handle, int index)
    {
        var file = PathOf(id);
        if (!File.Exists(file)) return -1;
        var (packed, plain) = (ArrayPool<byte>.Shared.Rent(length + MaxHeader + MaxOverhead), ArrayPool<byte>.Shared.Rent(length + MaxHeader));
        try
        {
            var filled = Inflate(file, packed, plain.AsSpan(0, length + MaxHeader));
            var (size, start) = Header(plain.AsSpan(0, filled));
            if (size < 0 || filled - start < Math.Min(size, length)) return -1;
            handle(index, size, plain.AsSpan(start, (int)Math.Min(size, length)));
            return size;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return -1;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
            ArrayPool<byte>.Shared.Return(plain);
        }
    }

    private string PathOf(string id) => $"{directory}/{id.AsSpan(0, 2)}/{id.AsSpan(2)}";

    /// <param name="file">The file.</param>
    /// <param name="packed">Room for as much of it as is needed.</param>
    /// <param name="plain">What is to be filled.</param>
    private static int Inflate(string file, byte[] packed, Span<byte> plain)
    {
        int read;
        using (var handle = File.OpenHandle(file, share: FileShare.ReadWrite | FileShare.Delete)) read = RandomAccess.Read(handle, packed, 0);
        using var stream = new ZLibStream(new MemoryStream(packed, 0, read), CompressionMode.Decompress);
        var filled = 0;
        while (filled < plain.Length)
        {
            var count = stream.Read(plain[filled..]);
            if (count == 0) break;
            filled += count;
        }

        return filled;
    }

    /// <summary>The size that a header gives, and where the content begins; -1 where it is no blob's.</summary>
    private static (long Size, int Start) Header(ReadOnlySpan<byte> plain)
    {
        var end = plain.IndexOf((byte)0);
        return end > 0 && plain.StartsWith("blob "u8) && Utf8Parser.TryParse(plain[5..end], out long size, out var digits) && digits == end - 5 ? (size, end + 1) : (-1, 0);
    }
}
