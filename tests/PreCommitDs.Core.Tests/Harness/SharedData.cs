namespace PreCommitDs.Harness;

/// <summary>Data that lies in a folder <c>shared</c> beside the repository, or beside a folder around it; it is no part of it.</summary>
internal static class SharedData
{
    /// <summary>Where something of it lies. Without it there is nothing to measure against, and the test is skipped.</summary>
    public static string Of(string name)
    {
        for (var folder = new DirectoryInfo(SourceTree.Core); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", name);
            if (Path.Exists(path)) return path;
        }

        throw new AssertInconclusiveException($"there is no folder shared/data/{name} beside the repository to measure against");
    }
}
