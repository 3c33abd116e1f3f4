namespace PreCommitDs.Git;

/// <summary>Tells without starting a process whether git would find a repository at all.</summary>
internal static class RepositoryLocator
{
    public static bool IsInside(string directory)
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("GIT_DIR"))) return true;
        for (var folder = directory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            // A folder in a working tree, a file in a linked working tree or a submodule.
            if (System.IO.Path.Exists(System.IO.Path.Combine(folder, ".git"))) return true;
        }

        return false;
    }
}
