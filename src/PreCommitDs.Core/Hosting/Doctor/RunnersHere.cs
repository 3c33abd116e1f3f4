using PreCommitDs.Hosting.Running;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Runners whose scripts lie where git looks for hooks.</summary>
internal static class RunnersHere
{
    /// <summary>pre-commit or prek, which put unstaged changes away while hooks run; null where neither has written a hook.</summary>
    public static string? Installed(Patient patient)
    {
        foreach (var stage in HookStage.Names)
            foreach (var hook in GitHook.Read(patient.HooksFolder.Path, stage).Chain)
                if (hook.Author is HookAuthor.PreCommit or HookAuthor.Prek) return HookAuthors.NameOf(hook.Author);
        return null;
    }
}
