using PreCommitDs.Hosting.Running;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Each git hook that we have something to run at: whether it is there, git runs it, its program starts, and our hooks are among what it runs.</summary>
internal sealed class StageExamination : IExamination
{
    public string Check => "git hooks";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        var mends = new StageMends(patient);
        foreach (var hook in patient.GitHooks)
            foreach (var diagnosis in Examine(patient, hook, mends)) yield return diagnosis;
    }

    private static IEnumerable<Diagnosis> Examine(Patient patient, GitHook hook, StageMends mends)
    {
        if (hook.Author == HookAuthor.Nobody)
        {
            yield return ConfiguredGitHooks.Of(patient, hook.Stage) ?? Missing(patient, hook.Stage, mends);
            yield break;
        }

        var name = patient.Display(hook.Path);
        if (!hook.IsExecutable)
        {
            yield return Trouble(hook.Stage, $"{name} is not executable, so that git passes over it", $"chmod +x {ShellQuote.Path(Shown(patient, hook.Path))}");
            yield break;
        }

        var start = new HookStart(patient);
        foreach (var link in hook.Chain)
        {
            if (link != hook && !link.IsExecutable)
                yield return Diagnosis.Note(hook.Stage, $"{patient.Display(link.Path)} was there before and is not executable, so that it is not run", $"chmod +x {ShellQuote.Path(Shown(patient, link.Path))}");
            else if (start.Trouble(link) is { } trouble)
            {
                yield return Diagnosis.Error(hook.Stage, $"{patient.Display(link.Path)}, written by {HookAuthors.NameOf(link.Author)}, {trouble}", link.Author == HookAuthor.Us ? mends.Plain() : mends.Install(hook.Stage));
                yield break;
            }
        }

        yield return new StageCoverage(patient, mends).Of(hook);
    }

    private static Diagnosis Missing(Patient patient, string stage, StageMends mends)
    {
        // What a configuration has run elsewhere only, is meant so.
        if (patient.Runners.PreCommit is { Config: var config } && OurHooks.In(config, patient.Hooks) is { Count: > 0 } ours && !ours.Any(hook => hook.RunsAt(stage, config)) && stage != HookStage.Names[0])
            return Diagnosis.Note(stage, $"not installed, and {patient.Runners.PreCommit.Name} has our hooks run at other stages");
        return Trouble(stage, $"not installed: {Unseen(stage)}", mends.Install(stage));
    }

    /// <summary>What is not looked at while nobody runs our hooks there.</summary>
    public static string Unseen(string stage) => stage switch
    {
        "pre-commit" => "nothing looks at commits",
        "pre-merge-commit" => "nothing looks at merges without conflicts",
        "commit-msg" => "nothing looks at messages of commits",
        _ => "nothing looks at what rebase, cherry-pick and --no-verify have brought in",
    };

    /// <summary>A commit that nothing looks at is an error; the other stages are a second net.</summary>
    public static Diagnosis Trouble(string stage, string what, string? mend) =>
        new(stage, stage == HookStage.Names[0] ? Severity.Error : Severity.Warning, what) { Mend = mend };

    private static string Shown(Patient patient, string path) => Selection.Workspace.ToSlashes(Path.GetRelativePath(patient.Directory, path)) is var relative && relative.StartsWith("../../..", StringComparison.Ordinal) ? path : relative;
}
