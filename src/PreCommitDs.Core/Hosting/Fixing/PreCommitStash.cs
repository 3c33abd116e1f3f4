using System.Text;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Files;

namespace PreCommitDs.Hosting.Fixing;

/// <summary>
/// pre-commit hides unstaged changes while hooks run: it writes them to <c>patch{seconds}-{its pid}</c> in its cache folder and
/// applies that at the end. Where the patch no longer fits what a hook has rewritten, it rolls the hook's work back.
/// </summary>
internal static class PreCommitStash
{
    /// <summary>Whether the runner holds back unstaged changes of a file.</summary>
    /// <param name="repositoryPath">The path below the top of the working tree.</param>
    public static bool Holds(string repositoryPath)
    {
        if (!Caller.IsRunner || UnixFile.ParentProcessId() is not (> 0 and var parent)) return false;
        try
        {
            foreach (var folder in Folders().Where(Directory.Exists))
            {
                foreach (var patch in Directory.EnumerateFiles(folder, $"*-{parent}*").Where(file => IsPatch(file, parent)))
                {
                    if (Mentions(File.ReadAllBytes(patch), repositoryPath)) return true;
                }
            }
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            // Only a hint depends on it.
        }

        return false;
    }

    private static IEnumerable<string> Folders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var cache = Variable("XDG_CACHE_HOME") ?? Path.Combine(home, ".cache");
        yield return Variable("PRE_COMMIT_HOME") ?? Path.Combine(cache, "pre-commit");
        yield return Path.Combine(Variable("PREK_HOME") ?? Path.Combine(cache, "prek"), "patches");
    }

    private static bool IsPatch(string file, int parent)
    {
        var name = Path.GetFileName(file);
        return name.EndsWith($"-{parent}", StringComparison.Ordinal) || name.EndsWith($"-{parent}.patch", StringComparison.Ordinal);
    }

    private static bool Mentions(ReadOnlySpan<byte> patch, string path)
    {
        var plain = Encoding.UTF8.GetBytes($"diff --git a/{path} b/{path}\n");
        var quoted = Encoding.UTF8.GetBytes($"diff --git {GitPath.Quote("a/" + path)} {GitPath.Quote("b/" + path)}\n");
        return patch.IndexOf(plain) >= 0 || patch.IndexOf(quoted) >= 0;
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
