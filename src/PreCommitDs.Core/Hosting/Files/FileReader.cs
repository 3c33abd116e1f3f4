using Microsoft.Win32.SafeHandles;
using PreCommitDs.Files;

namespace PreCommitDs.Hosting.Files;

/// <summary>Reads whole files and streams into memory, once.</summary>
internal static class FileReader
{
    /// <summary>The memory for a long file costs as much time as its bytes: several threads ask for it.</summary>
    private const int LongFile = 8 * 1024 * 1024;

    private const int Pieces = 4;

    /// <exception cref="FileTooLargeException">The file is larger than a span can hold.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ByteBuffer Read(string path, out DateTime lastWrite)
    {
        RequireUtf8(path);
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        lastWrite = File.GetLastWriteTimeUtc(file);
        var length = RandomAccess.GetLength(file);
        var buffer = new ByteBuffer(length);
        if (length >= LongFile) ReadPieces(file, buffer);
        // A file may have grown meanwhile, and what is no file of a disk tells no length.
        int read;
        while ((read = RandomAccess.Read(file, buffer.Free(), buffer.Length)) > 0) buffer.Advance(read);
        return buffer;
    }

    /// <summary>Reads a file that messages call by another name than its path.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="shown">Its name as the user knows it.</param>
    /// <exception cref="IOException">It cannot be read: with that name.</exception>
    public static ByteBuffer ReadNamed(string path, string shown)
    {
        try
        {
            return Read(path, out _);
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            throw FileFailure.Named(shown, e);
        }
    }

    /// <exception cref="IOException">No file can be opened by this name: it stands for bytes that are no UTF-8.</exception>
    public static void RequireUtf8(string path)
    {
        // Of a name that is given as an argument the runtime leaves replacement characters in place of such bytes.
        if ((!PathBytes.IsUtf8(path) || path.Contains('\ufffd', StringComparison.Ordinal)) && !File.Exists(path)) throw new IOException("its name is not UTF-8: rename it with git mv");
    }

    /// <summary>Reads as much of a file as there is room for, or up to where it has become shorter.</summary>
    private static void ReadPieces(SafeFileHandle file, ByteBuffer buffer)
    {
        var length = buffer.Free().Length;
        var piece = (length + Pieces - 1) / Pieces;
        var filled = new int[Pieces];
        Parallel.For(0, Pieces, number =>
        {
            // The room stays the same while nothing is counted as filled.
            var room = buffer.Free();
            var end = (int)Math.Min(length, (number + 1L) * piece);
            for (int at = number * piece, read; at < end; at += read, filled[number] += read)
            {
                read = RandomAccess.Read(file, room[at..end], at);
                if (read == 0) break;
            }
        });
        for (var number = 0; number < Pieces; number++)
        {
            buffer.Advance(filled[number]);
            if (filled[number] < (int)Math.Min(length, (number + 1L) * piece) - (number * piece)) break;
        }
    }

    public static ByteBuffer Read(Stream stream)
    {
        var buffer = new ByteBuffer(1 << 16);
        int read;
        while ((read = stream.Read(buffer.Free())) > 0) buffer.Advance(read);
        return buffer;
    }
}
