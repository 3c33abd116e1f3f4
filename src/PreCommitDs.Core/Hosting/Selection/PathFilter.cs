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

    public bool IsEmpty => _matcher is null;

    public IEnumerable<T> Apply<T>(IEnumerable<T> items, Func<T, string> path)
    {
        if (_matcher is null) return items;
        var all = items.ToList();
        // The globbing library sees a folder tree in these names; a leading slash or ".." would only confuse it.
        var matched = _matcher.Match("/", all.Select(item => "/" + path(item))).Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return all.Where(item => matched.Contains(path(item)));
    }

    /// <summary>Whether one path is let through.</summary>
    public bool Matches(string path) => _matcher?.Match("/", "/" + path).HasMatches ?? true;

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
