using Microsoft.Win32.SafeHandles;
using PreCommitDs.Files;

namespace PreCommitDs.Hosting.Files;

/// <summary>
/// Rewrites a file so that at every moment its name stands for the old bytes or for the new ones, whole: temporary file in the
/// same folder, flush to disk, rename.
/// </summary>
internal static class AtomicFile
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>What every new file gets, less what the user's umask takes away.</summary>
    private const UnixFileMode Public =
        Private | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>Writes a file whole, be it there or not; a symbolic link has its target written, a device or pipe what it is given.</summary>
    /// <exception cref="IOException">It could not be written; what was there is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        // Of a relative path without a folder .NET would take the target for one below the root.
        path = Path.GetFullPath(path);
        if (UnixFile.IsSpecial(path))
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            stream.Write(content);
            return;
        }

        var isLink = new FileInfo(path).LinkTarget is not null;
        var target = isLink ? File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName : path;
        Replace(target, File.Exists(target), content, new EditList(), static () => { });
    }

    /// <summary>Writes the edited <paramref name="original"/> over the file; a symbolic link has its target rewritten.</summary>
    /// <param name="path">The file.</param>
    /// <param name="original">What was read from it.</param>
    /// <param name="edits">What changes.</param>
    /// <param name="lastWrite">When it was last written when it was read: a file that has changed since is not touched.</param>
    /// <exception cref="IOException">It could not be written; the file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Rewrite(string path, ReadOnlySpan<byte> original, EditList edits, DateTime lastWrite)
    {
        path = Path.GetFullPath(path);
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        Replace(target, isThere: true, original, edits, () =>
        {
            if (File.GetLastWriteTimeUtc(target) != lastWrite)
                throw new IOException("the file was written by another program meanwhile, so it stays as it is; run again");
        });
    }

    private static void Replace(string target, bool isThere, ReadOnlySpan<byte> original, EditList edits, Action beforeRename)
    {
        if (isThere && IsReadOnly(target)) throw new IOException("the file is read-only, so it stays as it is");
        var folder = Path.GetDirectoryName(target)!;
        var temporary = Path.Combine(folder, $".precommit-ds-{Environment.ProcessId:x}-{Environment.CurrentManagedThreadId:x}.tmp");
        TemporaryFiles.Add(temporary);
        using var stream = Create(temporary, isThere);
        try
        {
            using (stream)
            {
                Write(stream.SafeFileHandle, original, edits);
                if (isThere && !OperatingSystem.IsWindows()) File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
                if (isThere) UnixFile.CopyOwner(target, temporary);
                RandomAccess.FlushToDisk(stream.SafeFileHandle);
            }

            beforeRename();
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            TemporaryFiles.Remove(temporary);
        }
    }

    private static FileStream Create(string path, bool isPrivate)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Delete, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = isPrivate ? Private : Public;
        try
        {
            return Open(path, options);
        }
        catch (Exception)
        {
            // Where such a file exists, it is another process's.
            TemporaryFiles.Forget(path);
            throw;
        }
    }

    private static FileStream Open(string path, FileStreamOptions options)
    {
        try
        {
            return new FileStream(path, options);
        }
        catch (UnauthorizedAccessException)
        {
            throw new IOException("no permission to write into its folder, so the file stays as it is");
        }
    }

    private static void Write(SafeFileHandle file, ReadOnlySpan<byte> original, EditList edits)
    {
        var offset = 0L;
        edits.WriteTo(original, piece =>
        {
            RandomAccess.Write(file, piece, offset);
            offset += piece.Length;
        });
    }

    private static bool IsReadOnly(string path) => OperatingSystem.IsWindows()
        ? File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)
        : (File.GetUnixFileMode(path) & UnixFileMode.UserWrite) == 0;
}
