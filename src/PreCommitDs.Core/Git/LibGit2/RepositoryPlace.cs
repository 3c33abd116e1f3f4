using LibGit2Sharp;

namespace PreCommitDs.Git.LibGit2;

/// <summary>Where a repository and its parts lie, as git would find them from a folder.</summary>
/// <param name="Path">What libgit2 opens.</param>
/// <param name="GitDirectory">The repository's own folder; that of the linked working tree, if it is one.</param>
/// <param name="TopLevel">The working tree.</param>
/// <param name="Prefix">The folder below it: empty, or with a slash at the end.</param>
internal sealed record RepositoryPlace(string Path, string GitDirectory, string TopLevel, string Prefix)
{
    /// <summary>Variables that send git elsewhere and that libgit2 does not read.</summary>
    private static readonly string[] Variables =
    [
        "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_CEILING_DIRECTORIES",
        "GIT_GRAFT_FILE", "GIT_SHALLOW_FILE", "GIT_REPLACE_REF_BASE",
    ];

    /// <summary>The index; git's commands look from the top of the working tree for one that the environment names.</summary>
    public string IndexPath => Environment.GetEnvironmentVariable("GIT_INDEX_FILE") is { Length: > 0 } index
        ? System.IO.Path.GetFullPath(index, TopLevel)
        : System.IO.Path.Combine(GitDirectory, "index");

    /// <summary>The object store.</summary>
    public string ObjectsPath => System.IO.Path.Combine(CommonDirectory(GitDirectory), "objects");

    /// <exception cref="UnsupportedRepositoryException">libgit2 would not see what git sees.</exception>
    /// <exception cref="LibGit2SharpException">libgit2 does not open it.</exception>
    public static RepositoryPlace Find(string directory)
    {
        if (Variables.FirstOrDefault(name => Environment.GetEnvironmentVariable(name) is { Length: > 0 }) is { } variable)
            throw new UnsupportedRepositoryException(variable + " is set");
        var given = Environment.GetEnvironmentVariable("GIT_DIR") is { Length: > 0 } folder ? System.IO.Path.GetFullPath(folder, directory) : null;
        var path = given ?? Discover(directory) ?? throw new UnsupportedRepositoryException("no repository is found");
        using var repository = new Repository(path);
        var gitDirectory = repository.Info.Path.TrimEnd('/');
        if (repository.Info.WorkingDirectory?.TrimEnd('/') is not { Length: > 0 } top) throw new UnsupportedRepositoryException("it has no working tree");
        RefuseRewrittenHistory(repository, gitDirectory);
        var here = OperatingSystem.IsWindows() ? directory.Replace('\\', '/') : directory;
        // Where GIT_DIR alone is set, git takes the current folder for the top.
        if (!IsBelow(here, top) || IsBelow(here, gitDirectory) || (given is not null && here.Length != top.Length))
            throw new UnsupportedRepositoryException("it is used from outside of its working tree");
        return new RepositoryPlace(path, gitDirectory, top, here.Length == top.Length ? "" : here[(top.Length + 1)..] + "/");
    }

    private static string? Discover(string directory)
    {
        for (var folder = directory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (System.IO.Path.Exists(System.IO.Path.Combine(folder, ".git"))) return folder;
        }

        return null;
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder, OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
        && (path.Length == folder.Length || path[folder.Length] == '/');

    /// <summary>The folder that linked working trees share.</summary>
    private static string CommonDirectory(string gitDirectory)
    {
        var pointer = System.IO.Path.Combine(gitDirectory, "commondir");
        return File.Exists(pointer) ? System.IO.Path.GetFullPath(File.ReadAllText(pointer).TrimEnd('\n'), gitDirectory) : gitDirectory;
    }

    /// <summary>git reads replacements of objects and grafts; libgit2 knows neither, or not in all its versions.</summary>
    private static void RefuseRewrittenHistory(Repository repository, string gitDirectory)
    {
        var common = CommonDirectory(gitDirectory);
        var packed = System.IO.Path.Combine(common, "packed-refs");
        if (Directory.Exists(System.IO.Path.Combine(common, "refs", "replace")) || File.Exists(System.IO.Path.Combine(common, "info", "grafts"))
            || (File.Exists(packed) && File.ReadAllBytes(packed).AsSpan().IndexOf(" refs/replace/"u8) >= 0))
            throw new UnsupportedRepositoryException("objects are replaced");
        if (repository.Info.IsShallow) throw new UnsupportedRepositoryException("it is a shallow clone");
    }
}
