namespace PreCommitDs.Git;

/// <summary>Which program <c>git</c> is.</summary>
internal static class GitExecutable
{
    private static readonly Lazy<string?> Found = new(static () => SearchPath.Find(OperatingSystem.IsWindows() ? "git.exe" : "git"));

    /// <summary>The full path.</summary>
    /// <exception cref="GitException">There is none.</exception>
    public static string Path => Found.Value ?? throw new GitException("git is not on PATH: install it, or add its folder to PATH");

    /// <summary>Whether there is such a program at all.</summary>
    public static bool IsOnPath => Found.Value is not null;
}
