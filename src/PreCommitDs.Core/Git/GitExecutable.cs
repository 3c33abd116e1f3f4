namespace PreCommitDs.Git;

/// <summary>Which program <c>git</c> is.</summary>
internal static class GitExecutable
{
    private static readonly Lazy<string?> Found = new(FindOnPath);

    /// <summary>
    /// The full path, found along PATH alone: Windows, and .NET everywhere, look into the current folder first, and a repository may
    /// hold a program of that name.
    /// </summary>
    /// <exception cref="GitException">There is none.</exception>
    public static string Path => Found.Value ?? throw new GitException("git is not on PATH: install it, or add its folder to PATH");

    /// <summary>Whether there is such a program at all.</summary>
    public static bool IsOnPath => Found.Value is not null;

    private static string? FindOnPath()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var candidate = System.IO.Path.Combine(folder.Trim('"'), name);
            if (System.IO.Path.IsPathFullyQualified(candidate) && File.Exists(candidate) && IsExecutable(candidate)) return candidate;
        }

        return null;
    }

    private static bool IsExecutable(string file) =>
        OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0;
}
