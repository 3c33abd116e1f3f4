namespace PreCommitDs.Git;

/// <summary>Tells without starting a process whether git would find a repository at all.</summary>
internal static class RepositoryLocator
{
    public static bool IsInside(string directory) => Environment.GetEnvironmentVariable("GIT_DIR") is { Length: > 0 } || TopLevel(directory) is not null;

    /// <summary>Whether the environment names the repository.</summary>
    public static bool IsGiven =>
        Environment.GetEnvironmentVariable("GIT_DIR") is { Length: > 0 } || Environment.GetEnvironmentVariable("GIT_WORK_TREE") is { Length: > 0 };

    /// <summary>The folder around this one that git begins a working tree with, or null.</summary>
    public static string? TopLevel(string directory)
    {
        for (var folder = directory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            // A folder in a working tree, a file in a linked working tree or a submodule.
            if (System.IO.Path.Exists(System.IO.Path.Combine(folder, ".git"))) return folder;
        }

        return null;
    }
}
