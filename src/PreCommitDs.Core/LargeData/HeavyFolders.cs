using PreCommitDs.Files;

namespace PreCommitDs.LargeData;

/// <summary>Finds the folders that weigh most: from the top down, into whatever folder holds nearly all of it.</summary>
internal static class HeavyFolders
{
    /// <summary>A folder that holds less than this of all is not gone into.</summary>
    private const double NearlyAll = 0.9;

    /// <summary>The folders side by side, the heaviest first, each with its files, and a path without a slash at the end; files beside them count as their folder.</summary>
    /// <param name="files">The files with what each weighs.</param>
    public static List<(string Path, int Files, long Weight)> Of(IReadOnlyList<(FileChange File, long Weight)> files)
    {
        var prefix = "";
        while (true)
        {
            var at = prefix;
            var folders = files.Where(item => item.File.Path.StartsWith(at, StringComparison.Ordinal)).GroupBy(item => FolderBelow(item.File.Path, at))
                .Select(static group => (Path: Deepest(group.Key, group.Select(static item => item.File.Path)), Files: group.Count(), Weight: group.Sum(static item => item.Weight)))
                .OrderByDescending(static folder => folder.Weight).ThenBy(static folder => folder.Path, StringComparer.Ordinal).ToList();
            var heaviest = folders[0];
            if (heaviest.Path.Length < prefix.Length || heaviest.Path.Length == 0 || heaviest.Weight < folders.Sum(static folder => folder.Weight) * NearlyAll || !HasFolders(files, heaviest.Path + "/")) return folders;
            prefix = heaviest.Path + "/";
        }
    }

    /// <summary>The folder right below a prefix that a path lies in; the prefix itself, of a file there.</summary>
    private static string FolderBelow(string path, string prefix)
    {
        var slash = path.IndexOf('/', prefix.Length);
        return slash < 0 ? prefix.TrimEnd('/') : path[..slash];
    }

    /// <summary>The folder further down that all of these paths lie in.</summary>
    private static string Deepest(string folder, IEnumerable<string> paths)
    {
        if (folder.Length == 0) return folder;
        string? common = null;
        foreach (var path in paths)
        {
            var own = path[..path.LastIndexOf('/')];
            common ??= own;
            while (common != own && !own.StartsWith(common + "/", StringComparison.Ordinal) && common.Length > folder.Length) common = common[..common.LastIndexOf('/')];
        }

        return common ?? folder;
    }

    private static bool HasFolders(IReadOnlyList<(FileChange File, long Weight)> files, string prefix) =>
        files.Any(item => item.File.Path.StartsWith(prefix, StringComparison.Ordinal) && item.File.Path.IndexOf('/', prefix.Length) >= 0);
}
