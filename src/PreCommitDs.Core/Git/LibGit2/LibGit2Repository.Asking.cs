using LibGit2Sharp;

namespace PreCommitDs.Git.LibGit2;

/// <summary>Who is asked: libgit2, by one thread at a time, or git.</summary>
internal sealed partial class LibGit2Repository
{
    private T Ask<T>(Func<T> libgit2, Func<IGitRepository, T> git)
    {
        try
        {
            lock (_lock) return libgit2();
        }
        catch (Exception e) when (IsForGit(e))
        {
            if (!HasAskedGit) RequireGit(e);
        }

        return git(Plumbing());
    }

    private PlumbingRepository Plumbing()
    {
        lock (_lock) return _plumbing ??= PlumbingRepository.Open(_directory);
    }

    /// <summary>What libgit2 fails at, git may do, or refuse in words that its users know.</summary>
    private static bool IsForGit(Exception e) =>
        e is LibGit2SharpException or UnsupportedRepositoryException or IOException or UnauthorizedAccessException
            or TypeInitializationException or DllNotFoundException or EntryPointNotFoundException or BadImageFormatException;

    /// <exception cref="GitException">There is no git to ask.</exception>
    private static void RequireGit(Exception why)
    {
        if (!GitExecutable.IsOnPath) throw new GitException($"libgit2 cannot do this ({why.Message.ReplaceLineEndings(" ")}), and git is not on PATH");
    }
}
