namespace PreCommitDs.Git;

/// <summary>Tells without starting a process whether git would find a repository at all.</summary>
internal static class RepositoryLocator
{
    public static bool IsInside(string directory) => TopLevel(directory) is not null;

    /// <summary>The top of the working tree around a folder, or null where git would find no repository.</summary>
    public static string? TopLevel(string directory)
    {
        if (Environment.GetEnvironmentVariable("GIT_WORK_TREE") is { Length: > 0 } workTree) return System.IO.Path.GetFullPath(workTree, directory);
        // Without a working tree named beside it, that is the folder that git is called in.
        if (Environment.GetEnvironmentVariable("GIT_DIR") is { Length: > 0 }) return directory;
        for (var folder = directory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            // A folder in a working tree, a file in a linked working tree or a submodule.
            if (System.IO.Path.Exists(System.IO.Path.Combine(folder, ".git"))) return folder;
        }

        return null;
    }
}
