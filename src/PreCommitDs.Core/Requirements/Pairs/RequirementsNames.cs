using PreCommitDs.Files;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>What the names of files tell of whether they have to do with packages.</summary>
internal static class RequirementsNames
{
    private static readonly string[] Extensions = [".txt", ".pip", ".lock"];

    /// <summary>Whether a path may be a lock.</summary>
    public static bool MayBeLock(string path) => Array.Exists(Extensions, end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a path is named like what locks are compiled from.</summary>
    public static bool MayBeSource(string path) => path.EndsWith(".in", StringComparison.OrdinalIgnoreCase) || FileName.Of(path) == "pyproject.toml";

    /// <summary>What a lock is compiled from by its name: the same with <c>.in</c> at its end.</summary>
    public static string Stem(string path) => path[..path.LastIndexOf('.')] + ".in";

    /// <summary>Whether the name of a file, or of the folder that it lies in, has a word for packages in it.</summary>
    public static bool Tell(string path) => HasWord(FileName.Of(path)) || HasWord(FileName.Of(RepositoryPath.Folder(path)));

    private static bool HasWord(string name)
    {
        for (var at = 0; at < name.Length;)
        {
            var end = at;
            while (end < name.Length && char.IsAsciiLetter(name[end])) end++;
            if (IsWord(name.AsSpan(at, end - at))) return true;
            at = end + 1;
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[16];
        if (word.IsEmpty || word.Length > lower.Length) return false;
        word.ToLowerInvariant(lower);
        return lower[..word.Length] is "requirements" or "requirement" or "requires" or "reqs" or "req" or "constraints" or "constraint" or "lock" or "locks" or "locked" or "deps" or "dependencies" or "pip";
    }
}
