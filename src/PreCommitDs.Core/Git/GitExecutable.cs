namespace PreCommitDs.Git;

/// <summary>Which program <c>git</c> is.</summary>
internal static class GitExecutable
{
    /// <summary>
    /// Windows looks into the current folder before it looks along PATH, and a repository may hold a git.exe of its own: there
    /// the full path is found here. Elsewhere PATH alone counts.
    /// </summary>
    public static string Path { get; } = OperatingSystem.IsWindows() ? FindOnPath() ?? "git.exe" : "git";

    private static string? FindOnPath()
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var candidate = System.IO.Path.Combine(folder.Trim('"'), "git.exe");
            if (System.IO.Path.IsPathFullyQualified(candidate) && File.Exists(candidate)) return candidate;
        }

        return null;
    }
}
