using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Surveying;

/// <summary>What people call a repository: as its origin is called, else its folder.</summary>
internal static class RepositoryName
{
    public static string Of(IGitRepository repository) => OfUrl(repository.Config("remote.origin.url") ?? "") ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(repository.TopLevel));

    /// <summary>The last part of a URL; null where that could be anything but a name, such as a password.</summary>
    public static string? OfUrl(string url)
    {
        var path = url.TrimEnd('/');
        if (path.EndsWith(".git", StringComparison.Ordinal)) path = path[..^4].TrimEnd('/');
        var name = path[(path.LastIndexOfAny(['/', ':', '\\']) + 1)..];
        var isHost = name.Length == path.Length || path[..^name.Length].EndsWith("://", StringComparison.Ordinal);
        return name.Length > 0 && !isHost && name.All(static unit => char.IsLetterOrDigit(unit) || unit is '-' or '_' or '.') ? name : null;
    }
}
