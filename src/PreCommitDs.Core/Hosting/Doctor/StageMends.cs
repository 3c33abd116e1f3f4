using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The commands that have our hooks run at a git hook, by whoever runs hooks in this repository.</summary>
internal sealed class StageMends(Patient patient)
{
    /// <summary>Who is to run hooks where nobody does at this stage: who does at others, or is configured.</summary>
    public HookAuthor Runner
    {
        get
        {
            var authors = patient.GitHooks.SelectMany(static hook => hook.Chain).Select(static hook => hook.Author).ToHashSet();
            if (patient.HooksFolder.IsHuskys) return HookAuthor.Husky;
            if (patient.Runners.HasPreCommit) return authors.Contains(HookAuthor.PreCommit) ? HookAuthor.PreCommit : authors.Contains(HookAuthor.Prek) || !CanBePreCommits() ? HookAuthor.Prek : authors.Contains(HookAuthor.Us) ? HookAuthor.Us : HookAuthor.PreCommit;
            return patient.Runners.LefthookName is not null && !authors.Contains(HookAuthor.Us) ? HookAuthor.Lefthook : HookAuthor.Us;
        }
    }

    /// <summary>What writes the hook of a stage.</summary>
    public string Install(string stage) => Runner switch
    {
        HookAuthor.PreCommit => RunnerInstall("pre-commit", stage),
        HookAuthor.Prek => RunnerInstall("prek", stage),
        HookAuthor.Lefthook => patient.Runners.Lefthook is { } config && !NamesUs(config, stage) ? AddJob(stage) : patient.Here("lefthook install"),
        HookAuthor.Husky => patient.Here("npx husky"),
        _ => Plain(),
    };

    /// <summary>What sets plain hooks up, or mends them; not for all repositories at once.</summary>
    public string Plain()
    {
        var install = patient.Install(patient.Runners.HasPreCommit ? " --plain" : "");
        return patient.HooksFolder.IsShared ? $"{patient.UnsetHooksPath()} && {install}" : install;
    }

    /// <summary>What adds us to the scripts of husky, with what they say already.</summary>
    public string AddLine(string stage)
    {
        var file = ShellQuote.Path(patient.Display(HuskyScript.File(patient, stage)));
        return patient.Here($"printf '%s\\n' {ShellQuote.Of(Command(stage, "\"$1\"", "\"$@\""))} >> {file}");
    }

    /// <summary>What adds a job to lefthook's configuration: a line where it says nothing of the stage yet.</summary>
    public string AddJob(string stage)
    {
        var file = patient.Runners.LefthookName!;
        var (root, isYaml) = (patient.Runners.Lefthook?.Root, file.EndsWith(".yml", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal));
        if (root?.Entry(stage) is not null || !isYaml || root?.IsFlow == true) return patient.Initialize();
        string[] lines = [stage + ":", "  jobs:", $"    - run: {Command(stage, "{1}", "{1} {2}")}", .. stage == "pre-push" ? (string[])["      use_stdin: true"] : []];
        return patient.Here($"printf '%s\\n' {string.Join(' ', lines.Select(ShellQuote.Plainly))} >> {ShellQuote.Path(file)} && lefthook install");
    }

    /// <summary>What gets a runner that is missing or too old.</summary>
    public static string Upgrade(string runner) => runner == "lefthook" ? "npm install --save-dev lefthook@latest" : $"pip install --upgrade {runner}";

    public bool NamesUs(Runners.LefthookConfig config, string stage) => config.Commands.Any(command => command.GitHook == stage && OurHooks.IsNamed(command.Line, patient.Hooks));

    private static string Command(string stage, string message, string push) => FrontDoor.Name + stage switch
    {
        "pre-commit" => " run --staged",
        "pre-merge-commit" => " run --staged --hook-stage pre-merge-commit",
        "commit-msg" => " run --hook-stage commit-msg " + message,
        _ => $" run --hook-stage {stage} {push}",
    };

    /// <summary>pre-commit itself refuses to install where core.hooksPath is set, by whomever.</summary>
    private string RunnerInstall(string runner, string stage)
    {
        var isRefused = runner == "pre-commit" && patient.HooksFolder.Configured is not null;
        if (isRefused && patient.HooksFolder.Scope is not ("local" or "worktree")) return Plain();
        var unset = isRefused ? $"git config --{patient.HooksFolder.Scope} --unset-all core.hooksPath && " : "";
        var get = RunnerProgram.PathOf(runner) is null ? Upgrade(runner) + " && " : "";
        return patient.Here($"{get}{unset}{runner} install -t {stage}");
    }

    /// <summary>Of the files that prek reads, pre-commit reads one.</summary>
    private bool CanBePreCommits() => patient.Runners.PreCommit is not { } file || (file.Runners.Contains(ScriptRunner.PreCommit) && (RunnerProgram.PathOf("pre-commit") is not null || RunnerProgram.PathOf("prek") is null));
}
