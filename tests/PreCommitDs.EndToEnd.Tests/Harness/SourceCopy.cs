namespace PreCommitDs.EndToEnd.Harness;

/// <summary>This project's files as they are now, without what is built from them: what a user would clone.</summary>
internal static class SourceCopy
{
    /// <summary>Copies every file that git tracks or would take in.</summary>
    public static void To(string folder)
    {
        var names = ProcessRunner.Run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], Programs.RepositoryRoot, WithoutGitVariables)
            .Exits(0).Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct();
        foreach (var name in names)
        {
            var from = Path.Combine(Programs.RepositoryRoot, name);
            if (!File.Exists(from)) continue;
            var to = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }
    }

    /// <summary>The tests may run in a git hook.</summary>
    public static IReadOnlyDictionary<string, string?> WithoutGitVariables { get; } = Environment.GetEnvironmentVariables().Keys.Cast<string>()
        .Where(name => name.StartsWith("GIT_", StringComparison.Ordinal) || name.StartsWith("PRE_COMMIT", StringComparison.Ordinal))
        .ToDictionary(name => name, _ => (string?)null);
}
