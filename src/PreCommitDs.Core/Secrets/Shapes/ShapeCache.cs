using System.Collections.Concurrent;

namespace PreCommitDs.Secrets.Shapes;

/// <summary>The shapes of declarations, each read once and not before a text may hold what it is about: most never are.</summary>
internal static class ShapeCache
{
    private static readonly ConcurrentDictionary<string, Shape> Known = new(StringComparer.Ordinal);

    /// <summary>The shape of a pattern.</summary>
    public static Shape Of(string pattern) => Known.GetOrAdd(pattern, static pattern => new Shape(pattern));
}
