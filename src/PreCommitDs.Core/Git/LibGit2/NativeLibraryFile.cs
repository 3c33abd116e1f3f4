namespace PreCommitDs.Git.LibGit2;

/// <summary>
/// The build of libgit2 that belongs to this version of LibGit2Sharp. Without it the first use of LibGit2Sharp would fail for
/// good, so nothing of that is touched before this file has been seen.
/// </summary>
internal static class NativeLibraryFile
{
    /// <summary>What LibGit2Sharp calls it: the name carries the commit that it was built from.</summary>
    public const string BaseName = "git2-a2bde63";

    public static string Name { get; } =
        OperatingSystem.IsWindows() ? BaseName + ".dll" : OperatingSystem.IsMacOS() ? $"lib{BaseName}.dylib" : $"lib{BaseName}.so";

    /// <summary>Whether it lies beside the executable; one of another name, or of the system, does not count.</summary>
    public static bool IsPresent => File.Exists(Path.Combine(AppContext.BaseDirectory, Name));
}
