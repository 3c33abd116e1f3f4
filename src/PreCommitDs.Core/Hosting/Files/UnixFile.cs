using System.Runtime.InteropServices;

namespace PreCommitDs.Hosting.Files;

/// <summary>What Unix knows of a file and .NET does not say.</summary>
internal static partial class UnixFile
{
    private const int CurrentDirectory = -100;
    private const int FileTypeMask = 0xf000;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>
    /// Gives a new file the owner of the one that it replaces, where this process may: a container that works as root on a
    /// mounted repository must not leave files that their owner can no longer write.
    /// </summary>
    public static void CopyOwner(string from, string to)
    {
        if (!OperatingSystem.IsLinux() || GetEffectiveUserId() != 0 || !TryStat(from, out var status)) return;
        // Whoever gives up the owner and fails keeps a readable file all the same.
        _ = ChangeOwner(to, status.UserId, status.GroupId);
    }

    /// <summary>The process that started this one; 0 where that is not known.</summary>
    public static int ParentProcessId() => OperatingSystem.IsWindows() ? 0 : GetParentProcessId();

    /// <summary>The path with all symbolic links resolved; null where there is no such file, or on Windows.</summary>
    public static unsafe string? RealPath(string path)
    {
        if (OperatingSystem.IsWindows()) return null;
        var resolved = ResolvePath(path, 0);
        if (resolved == 0) return null;
        try
        {
            return Marshal.PtrToStringUTF8(resolved);
        }
        finally
        {
            NativeMemory.Free((void*)resolved);
        }
    }

    /// <summary>Whether a path stands for a device, a pipe or what this process has open, none of which another file can take the place of.</summary>
    public static bool IsSpecial(string path)
    {
        if (OperatingSystem.IsWindows()) return false;
        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)) return File.Exists(path);
        return OperatingSystem.IsLinux() && TryStat(path, out var status) && (status.Mode & FileTypeMask) is not (RegularFile or Folder);
    }

    private static unsafe bool TryStat(string path, out FileStatus status)
    {
        status = default;
        try
        {
            fixed (FileStatus* result = &status) return StatX(CurrentDirectory, path, 0, 0x7ff, result) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint GetEffectiveUserId();

    [LibraryImport("libc", EntryPoint = "getppid")]
    private static partial int GetParentProcessId();

    [LibraryImport("libc", EntryPoint = "realpath", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint ResolvePath(string path, nint buffer);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint userId, uint groupId);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int StatX(int directory, string path, int flags, uint mask, FileStatus* status);

    /// <summary>The head of Linux's <c>struct statx</c>, the same on every architecture (statx(2)).</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct FileStatus
    {
        [FieldOffset(20)]
        public uint UserId;

        [FieldOffset(24)]
        public uint GroupId;

        [FieldOffset(28)]
        public ushort Mode;
    }
}
