using System.Collections.Concurrent;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Configuring;

/// <summary>Something that is made of settings, once for each set of overrides that some path matches.</summary>
/// <param name="otherwise">What holds where no override does.</param>
/// <param name="filters">The paths of each override.</param>
/// <param name="make">Makes it, told for each override whether it matches.</param>
/// <param name="below">Turns a name into a path that the overrides are about.</param>
internal sealed class PathDependent<T>(T otherwise, IReadOnlyList<PathFilter> filters, Func<Func<int, bool>, T> make, Func<string, string> below)
    where T : class
{
    private readonly ConcurrentDictionary<string, T> _made = new(StringComparer.Ordinal);

    /// <summary>What holds where no override does.</summary>
    public T Otherwise => otherwise;

    /// <summary>Makes what each override makes of it, so that a wrong one is told even where no path matches it.</summary>
    public void MakeAll()
    {
        for (var i = 0; i < filters.Count; i++) make(other => other == i);
    }

    public T For(string name)
    {
        if (filters.Count == 0) return otherwise;
        var path = below(name);
        var matched = string.Concat(filters.Select(filter => filter.Matches(path) ? '1' : '0'));
        return matched.Contains('1', StringComparison.Ordinal) ? _made.GetOrAdd(matched, key => make(i => key[i] == '1')) : otherwise;
    }
}
