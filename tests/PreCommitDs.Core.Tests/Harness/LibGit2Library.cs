using PreCommitDs.Git.LibGit2;

namespace PreCommitDs.Harness;

/// <summary>
/// The native library for tests: the one that the build has brought along, else the system's libgit2 1.5 under the name that is
/// looked for, which is near enough for all that is used of it.
/// </summary>
internal static class LibGit2Library
{
    public const string Missing = "neither LibGit2Sharp.NativeBinaries nor libgit2-1.5 is here: apt-get install libgit2-1.5";

    /// <summary>A file to put beside a program, or null.</summary>
    public static string? File { get; } = Find();

    /// <summary>Puts the library into a folder; a test that needs it says nothing where there is none.</summary>
    public static void PutInto(string folder)
    {
        if (File is null) Assert.Inconclusive(Missing);
        var target = Path.Combine(folder, NativeLibraryFile.Name);
        if (System.IO.File.Exists(target)) return;
        // Another process of tests may do the same, and no one must load half of it.
        var part = $"{target}.{Environment.ProcessId}";
        System.IO.File.Copy(File, part, overwrite: true);
        System.IO.File.Move(part, target, overwrite: true);
    }

    private static string? Find()
    {
        var own = Path.Combine(AppContext.BaseDirectory, NativeLibraryFile.Name);
        if (System.IO.File.Exists(own)) return own;
        if (!OperatingSystem.IsLinux()) return null;
        return Directory.GetDirectories("/usr/lib", "*-linux-*").Append("/usr/lib64").Select(folder => Path.Combine(folder, "libgit2.so.1.5")).FirstOrDefault(System.IO.File.Exists);
    }
}
