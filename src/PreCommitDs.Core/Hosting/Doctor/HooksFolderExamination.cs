using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Where git looks for hooks, and who has sent it there.</summary>
internal sealed class HooksFolderExamination : IExamination
{
    public string Check => "hooks folder";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        var folder = patient.HooksFolder;
        if (folder.Configured is not { } configured)
        {
            yield return Diagnosis.Ok(Check, patient.Display(folder.Path));
            yield break;
        }

        var (name, isOwn) = (patient.Display(folder.Path), folder.Path == patient.OwnHooksFolder);
        if (folder.Scope == "command") yield return FromEnvironment(name);
        else if (!Directory.Exists(folder.Path) && !isOwn) yield return Missing(patient, name);
        else if (folder.IsShared) yield return Diagnosis.Note(Check, $"{name}, as core.hooksPath is {folder.Scope}: hooks there run in every repository that uses it");
        else yield return Diagnosis.Ok(Check, $"{name}, as core.hooksPath of this repository says{(folder.IsHuskys ? ", which husky has set" : "")}");
        // Each working tree has a folder of its own where the path is relative.
        if (Path.IsPathRooted(configured) || configured.StartsWith('~') || isOwn) yield break;
        foreach (var tree in WorkingTrees.Others(patient))
            if (Directory.Exists(tree) && !Directory.Exists(Path.Combine(tree, configured))) yield return MissingElsewhere(patient, tree, configured);
    }

    private Diagnosis FromEnvironment(string name) =>
        Diagnosis.Warning(Check, $"{name}, as a variable of the environment sets core.hooksPath: what is installed elsewhere does not run", "unset GIT_CONFIG_COUNT GIT_CONFIG_PARAMETERS");

    private Diagnosis Missing(Patient patient, string name)
    {
        var folder = patient.HooksFolder;
        var what = $"{name} is not there, where core.hooksPath sends git: no hook runs";
        if (folder.IsHuskys) return Diagnosis.Error(Check, what + " until husky has made it", patient.Here("npx husky"));
        return Diagnosis.Error(Check, what, patient.UnsetHooksPath());
    }

    private Diagnosis MissingElsewhere(Patient patient, string tree, string configured)
    {
        var mend = patient.HooksFolder.IsHuskys
            ? $"(cd {ShellQuote.Path(tree)} && npx husky)"
            : patient.HereGit($"config {(patient.HooksFolder.Scope == "worktree" ? "--worktree " : "")}core.hooksPath {ShellQuote.Path(patient.HooksFolder.Path)}");
        return Diagnosis.Warning(Check, $"the working tree {DisplayPath.Of(tree)} has no {DisplayPath.Of(configured)}, where core.hooksPath sends git there: no hook runs in it", mend);
    }
}
