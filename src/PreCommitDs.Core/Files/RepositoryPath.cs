namespace PreCommitDs.Files;

/// <summary>Paths below the top of a working tree, with forward slashes.</summary>
internal static class RepositoryPath
{
    /// <summary>The folder of a path: empty, or without a slash at the end.</summary>
    public static string Folder(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    /// <summary>The path that a name means in a folder; null where it leads out of the tree.</summary>
    public static string? Combine(string folder, string name)
    {
        if (name.StartsWith('/')) return null;
        List<string> parts = folder.Length == 0 ? [] : [.. folder.Split('/')];
        foreach (var part in name.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    /// <summary>The folder itself, the one that it lies in, and so on up to the top.</summary>
    public static IEnumerable<string> Upwards(string folder)
    {
        for (; folder.Length > 0; folder = Folder(folder)) yield return folder;
        yield return "";
    }
}
