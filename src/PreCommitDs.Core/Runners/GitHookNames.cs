namespace PreCommitDs.Runners;

/// <summary>The names of git's hooks, as far as they run on somebody's own machine (githooks(5)).</summary>
internal static class GitHookNames
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "applypatch-msg", "pre-applypatch", "post-applypatch", "pre-commit", "pre-merge-commit", "prepare-commit-msg", "commit-msg", "post-commit",
        "pre-rebase", "post-checkout", "post-merge", "pre-push", "post-rewrite", "sendemail-validate",
    };

    public static bool Contains(string name) => Known.Contains(name);
}
