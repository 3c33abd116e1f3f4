namespace PreCommitDs.Hosting.Doctor;

/// <summary>Hooks that stand in git's configuration itself, as <c>hook.NAME.command</c>.</summary>
internal static class ConfiguredGitHooks
{
    /// <summary>The first version of git that runs them.</summary>
    private static readonly Version First = new(2, 54);

    /// <summary>What there is to say of those that name us at a stage; null where none does.</summary>
    public static Diagnosis? Of(Patient patient, string stage)
    {
        foreach (var name in patient.Settings.Names("hook", "command"))
        {
            if (!patient.Settings.All.Any(setting => setting.Key == $"hook.{name}.event" && setting.Value == stage)) continue;
            if (!OurHooks.IsNamed(patient.Settings.Of($"hook.{name}.command")!.Value.Value, patient.Hooks)) continue;
            if (patient.GitVersion >= First) return Diagnosis.Ok(stage, $"git's configuration runs us as hook.{Reporting.DisplayPath.Of(name)}");
            return StageExamination.Trouble(stage, $"hook.{Reporting.DisplayPath.Of(name)} in git's configuration names us, which git runs from version {First} on: {StageExamination.Unseen(stage)}", new StageMends(patient).Install(stage));
        }

        return null;
    }
}
