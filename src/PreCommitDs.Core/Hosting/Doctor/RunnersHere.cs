namespace PreCommitDs.Hosting.Doctor;

/// <summary>Runners whose scripts lie where git looks for hooks.</summary>
internal static class RunnersHere
{
    /// <summary>pre-commit or prek, which put unstaged changes away while hooks run; null where neither has written a hook.</summary>
    public static string? Installed(Patient patient)
    {
        foreach (var hook in patient.GitHooks.SelectMany(static hook => hook.Chain))
            if (hook.Author is HookAuthor.PreCommit or HookAuthor.Prek) return HookAuthors.NameOf(hook.Author);
        return null;
    }
}
