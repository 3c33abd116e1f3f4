namespace PreCommitDs.Git;

/// <summary>Which program <c>git</c> is.</summary>
internal static class GitExecutable
{
    /// <summary>
    /// Windows looks into the current folder before it looks along PATH, and a repository may hold a git.exe of its own: there
    /// the full path is found here. Elsewhere PATH alone counts.
    /// </summary>
    public static string Path { get; } = OperatingSystem.IsWindows() ? FindOnPath() ?? "git.exe" : "git";

    /// <summary>Whether there is such a program at all.</summary>
    public static bool IsOnPath => FindOnPath() is not null;

    private static string? FindOnPath()
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var candidate = System.IO.Path.Combine(folder.Trim('"'), name);
            if (System.IO.Path.IsPathFullyQualified(candidate) && File.Exists(candidate)) return candidate;
        }

        return null;
    }
}
