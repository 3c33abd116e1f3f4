namespace PreCommitDs.EndToEnd.Harness;

/// <summary>The PATH of a user who has no .NET: that of the tests, where every folder with it is stood in for by links to all else.</summary>
internal static class PathWithoutDotnet
{
    private static readonly Lazy<string> Made = new(Make);

    public static string Value => Made.Value;

    /// <summary>Takes .NET away from all that runs in a folder.</summary>
    public static void ForAll(TemporaryRepository repository)
    {
        foreach (string name in Environment.GetEnvironmentVariables().Keys)
            if (name.StartsWith("DOTNET_", StringComparison.Ordinal) || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)) repository.Set(name, null);
        repository.Set("PATH", Value);
    }

    private static string Make()
    {
        var folders = new List<string>();
        var real = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(Directory.Exists))
        {
            // Where /bin is /usr/bin, once is enough.
            if (!real.Add(new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder))) continue;
            folders.Add(File.Exists(Path.Combine(folder, "dotnet")) ? LinksToAllElse(folder) : folder);
        }

        return string.Join(Path.PathSeparator, folders);
    }

    private static string LinksToAllElse(string folder)
    {
        var links = SharedFolder.Create();
        foreach (var file in Directory.GetFiles(folder).Where(file => Path.GetFileName(file) != "dotnet")) File.CreateSymbolicLink(Path.Combine(links, Path.GetFileName(file)), file);
        return links;
    }
}
