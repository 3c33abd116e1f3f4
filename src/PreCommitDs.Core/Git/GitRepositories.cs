using PreCommitDs.Git.LibGit2;

namespace PreCommitDs.Git;

/// <summary>Opens repositories in the way that is chosen, or that is best here.</summary>
internal static class GitRepositories
{
    /// <summary>Opens the repository around a folder.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="access">The way to go.</param>
    /// <param name="listsIndex">Whether the whole index will be asked for, so that it may be listed while the rest begins.</param>
    /// <exception cref="GitException">There is none, it has no working tree, or git refuses it.</exception>
    public static IGitRepository Open(string directory, GitAccess access, bool listsIndex = false) =>
        (UsesLibGit2(access) ? LibGit2Repository.TryOpen(directory) : null) ?? (IGitRepository)PlumbingRepository.Open(directory, listsIndex);

    /// <summary>Fails where a way is asked for that this program cannot go.</summary>
    /// <exception cref="GitException">libgit2's own library is not beside the executable.</exception>
    public static void Require(GitAccess access)
    {
        if (access == GitAccess.LibGit2 && !NativeLibraryFile.IsPresent)
            throw new GitException($"libgit2 is asked for, but its library {NativeLibraryFile.Name} is not beside this program: leave --git out or use --git git");
    }

    // Starting a process takes one to two milliseconds on Linux and macOS, and thirty or more on Windows.
    private static bool UsesLibGit2(GitAccess access) => access switch
    {
        GitAccess.Git => false,
        GitAccess.LibGit2 => true,
        _ => NativeLibraryFile.IsPresent && (OperatingSystem.IsWindows() || !GitExecutable.IsOnPath),
    };
}
