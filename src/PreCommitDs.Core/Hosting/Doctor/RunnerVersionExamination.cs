using PreCommitDs.Hosting.Installing;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The runner that is to run hooks here: whether it is on PATH, and new enough for our manifest and for what the configuration asks.</summary>
internal sealed class RunnerVersionExamination : IExamination
{
    private static readonly (HookAuthor Author, string Name, Version Oldest)[] Known =
    [
        (HookAuthor.PreCommit, "pre-commit", new Version(3, 0, 4)), (HookAuthor.Prek, "prek", new Version(0, 5)), (HookAuthor.Lefthook, "lefthook", new Version(2, 0)),
    ];

    public string Check => "runner";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        var runner = new StageMends(patient).Runner;
        foreach (var (author, name, oldest) in Known)
        {
            var hook = patient.GitHooks.SelectMany(static hook => hook.Chain).FirstOrDefault(link => link.Author == author);
            if (author != runner && hook is null) continue;
            // What the hook starts counts, not what is on PATH.
            var version = hook is null ? null : VersionOf(patient, hook);
            if (version is null && RunnerProgram.Find(name) is { } program) version = program.Version;
            else if (version is null)
            {
                // A hook that starts nothing tells so itself.
                if (hook is null) yield return Diagnosis.Error(Check, $"{name} is to run hooks here, and is not on PATH", StageMends.Upgrade(name));
                continue;
            }

            yield return Judge(patient, name, version, oldest);
        }
    }

    private Diagnosis Judge(Patient patient, string name, Version? version, Version oldest)
    {
        if (version is null) return Diagnosis.Note(Check, $"{name} does not tell its version");
        if (version < oldest) return Diagnosis.Error(Check, $"{name} {version} is too old: {oldest} is the oldest that runs our hooks", StageMends.Upgrade(name));
        var wanted = name == "pre-commit" && patient.Runners.PreCommit?.Config.MinimumPreCommitVersion is { } text && Version.TryParse(text, out var minimum) ? minimum : null;
        return version < wanted
            ? Diagnosis.Error(Check, $"{name} {version} is older than minimum_pre_commit_version in {patient.Runners.PreCommit!.Name}: it runs nothing", StageMends.Upgrade(name))
            : Diagnosis.Ok(Check, $"{name} {version}");
    }

    private static Version? VersionOf(Patient patient, GitHook hook)
    {
        var (variable, arguments) = hook.Author == HookAuthor.PreCommit ? ("INSTALL_PYTHON", (string[])["-mpre_commit"]) : ("PREK", []);
        return ShellWords.Value(hook.Text, variable) is { } program && patient.VersionOf([program, .. arguments]) is { } output ? RunnerProgram.ParseVersion(output) : null;
    }
}
