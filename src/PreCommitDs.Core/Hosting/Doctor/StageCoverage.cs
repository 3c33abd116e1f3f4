namespace PreCommitDs.Hosting.Doctor;

/// <summary>Whether our hooks are among what a git hook runs, whoever has written it.</summary>
internal sealed class StageCoverage(Patient patient, StageMends mends)
{
    public Diagnosis Of(GitHook hook)
    {
        var chain = hook.Chain;
        Diagnosis? first = null;
        foreach (var link in chain)
        {
            var diagnosis = OfLink(link);
            if (diagnosis.Severity is null) return diagnosis with { What = diagnosis.What + Around(chain, link) };
            first ??= diagnosis;
        }

        return first!;
    }

    /// <summary>Who else runs there.</summary>
    private static string Around(IReadOnlyList<GitHook> chain, GitHook link)
    {
        var others = chain.Where(other => other != link).Select(static other => HookAuthors.NameOf(other.Author)).ToList();
        return others.Count == 0 ? "" : $"; {string.Join(", ", others)} {(others.Count == 1 ? "runs" : "run")} beside";
    }

    private Diagnosis OfLink(GitHook link) => link.Author switch
    {
        HookAuthor.Us => Diagnosis.Ok(link.Stage, "precommit-ds, as git's own hook"),
        HookAuthor.PreCommit or HookAuthor.Prek => OfRunner(link),
        HookAuthor.Lefthook => OfLefthook(link),
        HookAuthor.Husky => OfHusky(link),
        _ => OfOther(link),
    };

    private Diagnosis OfRunner(GitHook link)
    {
        var name = HookAuthors.NameOf(link.Author);
        // The examination of runners tells what is to be done about it.
        if (patient.Runners.PreCommit is not { } file)
            return patient.Runners.PreCommitProblem is null
                ? StageExamination.Trouble(link.Stage, $"{name} is to run hooks, and has no configuration here", patient.Initialize())
                : Diagnosis.Note(link.Stage, $"{name} runs what its configuration has, which cannot be read");
        var ours = OurHooks.In(file.Config, patient.Hooks);
        if (ours.Count == 0) return Diagnosis.Note(link.Stage, $"{name} runs what {file.Name} has, which is none of ours");
        var here = ours.Where(hook => hook.RunsAt(link.Stage, file.Config)).Select(static hook => hook.Configured.Id).ToList();
        if (here.Count > 0) return Diagnosis.Ok(link.Stage, $"{name} runs {string.Join(", ", here)}");
        var what = $"{name} is installed, and the stages in {file.Name} leave out all of our hooks";
        return link.Stage == "pre-commit" ? Diagnosis.Error(link.Stage, what, StageLimits.Mend(patient, file, ours[0])) : Diagnosis.Note(link.Stage, what);
    }

    private Diagnosis OfLefthook(GitHook link)
    {
        if (patient.Runners.Lefthook is not { } config) return Diagnosis.Note(link.Stage, $"lefthook runs what its configuration has, which {(patient.Runners.LefthookName is null ? "is not at the top of this working tree" : "cannot be read")}");
        if (!mends.NamesUs(config, link.Stage)) return StageExamination.Trouble(link.Stage, $"lefthook is installed, and {config.FileName} has none of our hooks there: {StageExamination.Unseen(link.Stage)}", mends.AddJob(link.Stage));
        var lines = config.Commands.Where(command => command.GitHook == link.Stage).Select(static command => command.Line);
        return HookStart.OfCommands(lines) is { } trouble ? OnPath(link.Stage, $"{config.FileName} {trouble}") : Diagnosis.Ok(link.Stage, $"lefthook, as {config.FileName} says");
    }

    private Diagnosis OfHusky(GitHook link)
    {
        var (file, script) = (patient.Display(HuskyScript.File(patient, link.Stage)), HuskyScript.Read(patient, link.Stage));
        if (script is null || !OurHooks.AreIn(link.Stage, script, patient.Hooks))
            return StageExamination.Trouble(link.Stage, $"husky is installed, and {file} {(script is null ? "is not there" : "names none of our hooks")}: {StageExamination.Unseen(link.Stage)}", mends.AddLine(link.Stage));
        return HookStart.OfCommands(script.Split('\n')) is { } trouble ? OnPath(link.Stage, $"{file} {trouble}") : Diagnosis.Ok(link.Stage, $"husky, as {file} says");
    }

    private Diagnosis OfOther(GitHook link)
    {
        var name = patient.Display(link.Path);
        if (!OurHooks.AreIn(link.Stage, link.Text, patient.Hooks))
            return StageExamination.Trouble(link.Stage, $"{name} names none of our hooks: {StageExamination.Unseen(link.Stage)}", mends.Plain());
        return HookStart.OfCommands(link.Text.Split('\n')) is { } trouble ? OnPath(link.Stage, $"{name} {trouble}") : Diagnosis.Ok(link.Stage, $"a script of your own, {name}");
    }

    private static Diagnosis OnPath(string stage, string what) =>
        StageExamination.Trouble(stage, what, $"export PATH={ShellQuote.Of(Path.GetDirectoryName(Installing.InstalledProgram.OfThisProcess().Path)!)}:\"$PATH\"");
}
