namespace PreCommitDs.Files;

/// <summary>The parts of the last component of a path with forward slashes.</summary>
internal static class FileName
{
    /// <summary>What stands behind the last slash.</summary>
    public static string Of(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>From the last dot on, in lower case: <c>.py</c>; empty where there is none, or nothing before it.</summary>
    public static string Extension(string path)
    {
        var name = Of(path);
        var dot = name.LastIndexOf('.');
        return dot <= 0 ? "" : name[dot..].ToLowerInvariant();
    }

    /// <summary>What stands before the extension.</summary>
    public static string Stem(string path)
    {
        var name = Of(path);
        return name[..^Extension(name).Length];
    }
}
