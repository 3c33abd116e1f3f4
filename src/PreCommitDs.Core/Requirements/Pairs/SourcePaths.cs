using PreCommitDs.Files;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>
/// Finds the files that the comments of a lock name: they were written from wherever the tool was run, which mostly nobody has written
/// down, so that several files may be meant.
/// </summary>
/// <param name="tree">Where to look.</param>
/// <param name="folders">The folders that the tool may have been run in, the likeliest first.</param>
internal sealed class SourcePaths(RequirementsTree tree, IReadOnlyList<string> folders)
{
    private readonly Dictionary<string, List<string>> _known = new(StringComparer.Ordinal);

    /// <summary>The folder of a lock, and those around it: the nearest first.</summary>
    public static IReadOnlyList<string> Around(string lockPath) => [.. RepositoryPath.Upwards(RepositoryPath.Folder(lockPath))];

    /// <summary>The files that may be meant, the likeliest first; none where it is a URL or lies elsewhere.</summary>
    public IReadOnlyList<string> Candidates(string name)
    {
        if (!_known.TryGetValue(name, out var paths)) _known[name] = paths = [.. Find(name).Distinct()];
        return paths;
    }

    private IEnumerable<string> Find(string name)
    {
        if (name.Length == 0 || name == "-" || name.StartsWith('/') || name.Contains("://", StringComparison.Ordinal)) return [];
        name = name.Replace('\\', '/');
        return folders.Select(folder => RepositoryPath.Combine(folder, name)).OfType<string>().Where(tree.Contains);
    }
}
