using System.Buffers;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Where a package is taken from, in one way of writing and without what must not be shown.</summary>
/// <param name="Address">Host and path; without user, fragment, revision and a final <c>.git</c>.</param>
/// <param name="Revision">What stands behind the @ of a repository; empty for none.</param>
/// <param name="IsPath">Whether it is no URL.</param>
internal readonly record struct SourceUrl(string Address, string Revision, bool IsPath)
{
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>Whether the revision is the id of a commit.</summary>
    public bool IsCommit => Revision.Length == 40 && Revision.AsSpan().IndexOfAnyExcept(Hexadecimal) < 0;

    /// <summary>Whether two URLs lead to the same place, whatever revision they name.</summary>
    public static bool AreSame(string one, string other) => Read(one) is { IsPath: false } source && Read(other) is { IsPath: false } same && source.Address == same.Address;

    public static SourceUrl Read(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 || url.StartsWith("file:", StringComparison.OrdinalIgnoreCase)) return new SourceUrl(url, "", IsPath: true);
        var isRepository = url.AsSpan(0, scheme).Contains('+');
        var rest = url[(scheme + 3)..];
        var end = rest.AsSpan().IndexOfAny('#', '?');
        if (end >= 0) rest = rest[..end];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var user = (slash < 0 ? rest : rest[..slash]).LastIndexOf('@');
        if (user >= 0) rest = rest[(user + 1)..];
        var at = isRepository ? rest.LastIndexOf('@') : -1;
        var revision = at < 0 ? "" : rest[(at + 1)..];
        if (at >= 0) rest = rest[..at];
        rest = rest.TrimEnd('/');
        if (isRepository && rest.EndsWith(".git", StringComparison.Ordinal)) rest = rest[..^4];
        return new SourceUrl(rest.ToLowerInvariant(), revision, IsPath: false);
    }
}
