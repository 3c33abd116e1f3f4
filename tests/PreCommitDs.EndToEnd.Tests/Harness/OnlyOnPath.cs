namespace PreCommitDs.EndToEnd.Harness;

/// <summary>The PATH of a machine that has the tools of any Unix, and of all else only what is named.</summary>
internal static class OnlyOnPath
{
    private static readonly string[] Unix =
    [
        "sh", "bash", "env", "cat", "cp", "cut", "date", "dd", "dirname", "basename", "expr", "false", "find", "grep", "head", "id", "kill", "ln", "ls", "mkdir", "mktemp", "mv", "od", "ps", "pwd", "readlink", "rm",
        "rmdir", "sed", "sleep", "sort", "stat", "sync", "tail", "tee", "test", "touch", "tr", "true", "uname", "uniq", "wc", "which", "xargs", "chmod", "awk", "script",
    ];

    /// <summary>A folder with links to them.</summary>
    public static string Folder(params string[] programs)
    {
        var folder = SharedFolder.Create();
        foreach (var name in (string[])[.. Unix, .. programs])
        {
            var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(place => Path.Combine(place, name)).FirstOrDefault(File.Exists);
            if (found is not null) File.CreateSymbolicLink(Path.Combine(folder, name), found);
        }

        return folder;
    }
}
