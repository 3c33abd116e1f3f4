namespace PreCommitDs.Git;

/// <summary>
/// Finds programs along PATH alone: Windows, and .NET everywhere, look into the current folder first, and a repository may hold a
/// program of any name.
/// </summary>
internal static class SearchPath
{
    /// <summary>The full path of the first program that bears one of the names, or null.</summary>
    public static string? Find(params ReadOnlySpan<string> names)
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var name in names)
            {
                var candidate = Path.Combine(folder.Trim('"'), name);
                if (Path.IsPathFullyQualified(candidate) && IsProgram(candidate)) return candidate;
            }
        }

        return null;
    }

    /// <summary>Whether there is a file that can be started.</summary>
    public static bool IsProgram(string file) => File.Exists(file) && IsExecutable(file);

    private static bool IsExecutable(string file) =>
        OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0;
}
