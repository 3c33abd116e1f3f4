using PreCommitDs.Files;
using PreCommitDs.Requirements.Names;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>What a lock takes from paths and URLs without a name: of a folder in the tree its project tells the name.</summary>
internal sealed class UnnamedEntries
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(PackageNameComparer.Instance);

    private UnnamedEntries()
    {
    }

    /// <summary>Whether of some of them nobody knows which packages they are.</summary>
    public bool AreUnknown { get; private set; }

    public static UnnamedEntries Of(RequirementsTree tree, LockPair pair, PairContents contents)
    {
        var unnamed = new UnnamedEntries();
        foreach (var entry in contents.Files.SelectMany(static file => file.Entries))
        {
            if (entry.Name.Length > 0) continue;
            var path = entry.Url is { } url ? PathIn(url) : "";
            var name = path.Length == 0 ? null : pair.Folders.Append("").Select(folder => RepositoryPath.Combine(folder, path)).OfType<string>().Distinct()
                .Select(folder => RepositoryPath.Combine(folder, "pyproject.toml")!).Where(tree.Contains).Select(file => tree.Project(file)?.Name).FirstOrDefault(static name => !string.IsNullOrEmpty(name));
            if (name is not null) unnamed._names.Add(name);
            else
            {
                unnamed.AreUnknown = true;
                unnamed._folders.Add(FileName.Of(path));
            }
        }

        return unnamed;
    }

    /// <summary>Whether a package that is asked for may be one of them.</summary>
    public bool MayBe(RequirementEntry asked) => _names.Contains(asked.Name) || (AreUnknown && (asked.Url is not null || asked.IsEditable || _folders.Contains(asked.Name)));

    /// <summary>Whether a package is one of them.</summary>
    public bool Contains(string name) => _names.Contains(name);

    /// <summary>The path that a place names, without fragment and extras; empty for a URL.</summary>
    private static string PathIn(string location)
    {
        if (location.StartsWith("file:", StringComparison.OrdinalIgnoreCase)) location = location[5..];
        if (location.Contains("://", StringComparison.Ordinal)) return "";
        var end = location.AsSpan().IndexOfAny('#', '[');
        location = (end < 0 ? location : location[..end]).Replace('\\', '/').TrimEnd('/');
        return location.Length == 0 ? "." : location;
    }
}
