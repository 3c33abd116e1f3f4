using Microsoft.Extensions.FileSystemGlobbing;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Selection;

/// <summary>
/// Globs over paths below the top of the working tree. A pattern without a slash matches at any depth; one that ends with a
/// slash means everything below that folder; one that begins with a slash starts at the top. Only <c>*</c> and <c>**</c> are
/// special.
/// </summary>
internal sealed class PathFilter(IReadOnlyList<string> include, IReadOnlyList<string> exclude)
{
    private readonly Matcher? _matcher = Build(include, exclude);

    /// <summary>The paths that it is narrowed to, with all that lies below them; none: all.</summary>
    private IReadOnlyList<string> Roots { get; init; } = [];

    public bool IsEmpty => _matcher is null && Roots.Count == 0;

    /// <summary>The same for some paths and what lies below them.</summary>
    /// <param name="roots">Without a slash at the end; empty for the top. None: all paths.</param>
    public PathFilter Below(IReadOnlyList<string> roots) => new(include, exclude) { Roots = roots };

    public IEnumerable<T> Apply<T>(IEnumerable<T> items, Func<T, string> path)
    {
        if (Roots.Count > 0) items = items.Where(item => IsBelowRoots(path(item)));
        if (_matcher is null) return items;
        var all = items.ToList();
        // The globbing library sees a folder tree in these names; a leading slash or ".." would only confuse it.
        var matched = _matcher.Match("/", all.Select(item => "/" + path(item))).Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return all.Where(item => matched.Contains(path(item)));
    }

    /// <summary>Whether one path is let through.</summary>
    public bool Matches(string path) => IsBelowRoots(path) && (_matcher?.Match("/", "/" + path).HasMatches ?? true);

    private bool IsBelowRoots(string path) =>
        Roots.Count == 0 || Roots.Any(root => root.Length == 0 || path == root || (path.StartsWith(root, StringComparison.Ordinal) && path[root.Length] == '/'));

    private static Matcher? Build(IReadOnlyList<string> include, IReadOnlyList<string> exclude)
    {
        if (include.Count == 0 && exclude.Count == 0) return null;
        var matcher = new Matcher(StringComparison.Ordinal);
        if (include.Count == 0) matcher.AddInclude("**/*");
        foreach (var pattern in include) matcher.AddInclude(Normalize(pattern));
        foreach (var pattern in exclude) matcher.AddExclude(Normalize(pattern));
        return matcher;
    }

    private static string Normalize(string pattern)
    {
        var glob = pattern.Replace('\\', '/');
        if (glob.Split('/').Contains("..")) throw new UsageException($"the glob {pattern} leads out of the repository: take the .. out");
        if (glob.StartsWith("./", StringComparison.Ordinal)) glob = glob[1..];
        var slash = glob.IndexOf('/', StringComparison.Ordinal);
        var isName = slash < 0 || (slash > 0 && slash == glob.Length - 1);
        if (glob.EndsWith('/')) glob += "**";
        if (isName) return "**/" + glob;
        return glob.StartsWith('/') ? glob[1..] : glob;
    }
}
