using PreCommitDs.Files;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>
/// Finds the files that the comments of a lock name: they were written from wherever the tool was run, which nobody has written down.
/// </summary>
/// <param name="tree">Where to look.</param>
/// <param name="lockPath">The lock.</param>
/// <param name="folder">The folder that its command is run in.</param>
internal sealed class SourcePaths(RequirementsTree tree, string lockPath, string folder)
{
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>The file in the tree; null where it cannot be told.</summary>
    public string? Resolve(string name)
    {
        if (!_known.TryGetValue(name, out var path)) _known[name] = path = Find(name);
        return path;
    }

    private string? Find(string name)
    {
        if (name.Length == 0 || name == "-" || name.StartsWith('/') || name.Contains("://", StringComparison.Ordinal)) return null;
        name = name.Replace('\\', '/');
        return RepositoryPath.Upwards(RepositoryPath.Folder(lockPath)).Reverse().Prepend(folder)
            .Select(start => RepositoryPath.Combine(start, name)).FirstOrDefault(path => path is not null && tree.Contains(path));
    }
}
