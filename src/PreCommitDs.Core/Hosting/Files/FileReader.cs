using PreCommitDs.Files;

namespace PreCommitDs.Hosting.Files;

/// <summary>Reads whole files and streams into memory, once.</summary>
internal static class FileReader
{
    /// <exception cref="FileTooLargeException">The file is larger than a span can hold.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ByteBuffer Read(string path, out DateTime lastWrite)
    {
        RequireUtf8(path);
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        lastWrite = File.GetLastWriteTimeUtc(file);
        var buffer = new ByteBuffer(RandomAccess.GetLength(file));
        int read;
        while ((read = RandomAccess.Read(file, buffer.Free(), buffer.Length)) > 0) buffer.Advance(read);
        return buffer;
    }

    /// <exception cref="IOException">No file can be opened by this name: it stands for bytes that are no UTF-8.</exception>
    public static void RequireUtf8(string path)
    {
        // Of a name that is given as an argument the runtime leaves replacement characters in place of such bytes.
        if ((!PathBytes.IsUtf8(path) || path.Contains('\ufffd', StringComparison.Ordinal)) && !File.Exists(path)) throw new IOException("its name is not UTF-8: rename it with git mv");
    }

    public static ByteBuffer Read(Stream stream)
    {
        var buffer = new ByteBuffer(1 << 16);
        int read;
        while ((read = stream.Read(buffer.Free())) > 0) buffer.Advance(read);
        return buffer;
    }
}
