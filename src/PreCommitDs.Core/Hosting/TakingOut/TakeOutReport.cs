using PreCommitDs.Git;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.TakingOut;

/// <summary>Says what was done to files that no commit may get.</summary>
internal static class TakeOutReport
{
    public static void Write(HookRun run, List<TakenOutFile> files, List<CompanionFile> companions, IGitRepository repository)
    {
        var ignored = repository.Ignored([.. files.Select(file => file.Path)]);
        foreach (var file in files)
        {
            var (report, finding) = (run.Report, file.Finding);
            var name = ShellQuote.Path(run.Workspace.ForUser(finding.Path));
            if (file.Head is null) report.Findings.Remove(finding);
            else SayOfHistory(run, finding, name);
            if (file.IsStaged) report.Fixed.Add(Unstaged(run, file, name, ignored.Contains(file.Path)));
            else if (companions.Count == 0 && ignored.Contains(file.Path)) report.Notes.Add(new FileMessage(finding.Path, default, "ignored by git and not staged, so no commit gets it"));
        }

        Finish(run, companions, files.Exists(file => file.IsStaged));
    }

    /// <summary>Says what was written beside, and what to do now.</summary>
    /// <param name="run">Whose report is told.</param>
    /// <param name="companions">What was written.</param>
    /// <param name="hasUnstaged">Whether anything was taken out of the index.</param>
    public static void Finish(HookRun run, List<CompanionFile> companions, bool hasUnstaged)
    {
        foreach (var file in companions) run.Report.Fixed.Add(Written(file, ShellQuote.Path(run.Workspace.ForUser(file.Name))));
        if (companions.Count == 0 && !hasUnstaged) return;
        var toAdd = companions.Where(file => file is { IsStaged: false, IsIgnored: false }).Select(file => run.Workspace.ForUser(file.Name)).ToList();
        run.Report.NextSteps.Add(toAdd.Count == 0 ? "commit again: git commit" : $"commit again: {ShellQuote.GitAdd(toAdd)} && git commit");
    }

    /// <summary>Says with a finding what a person has to do.</summary>
    public static void Say(HookRun run, Finding finding, string mend) => run.Report.Findings[run.Report.Findings.IndexOf(finding)] = finding with { Mend = mend };

    /// <summary>Says it of a file that the last commit has: taking it out of the next one hides nothing that it holds.</summary>
    /// <param name="run">Whose report holds the finding.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="name">The file's name as a word of a command.</param>
    public static void SayOfHistory(HookRun run, Finding finding, string name) => Say(run, finding, $"in the history already: change the values in it, then git rm --cached {name} && git commit");

    /// <summary>Says it of a file of which a runner puts back at its end what it holds back.</summary>
    /// <param name="run">Whose report holds the finding.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="held">What is held back: the file, or one that would be written beside it.</param>
    public static void SayHeldBack(HookRun run, Finding finding, string held) =>
        Say(run, finding, $"your unstaged changes of {held} are hidden while this runs, so nothing is done: {Invocation.Of(run.Report.Hook)} --fix {ShellQuote.Path(run.Workspace.ForUser(finding.Path))}");

    private static FixedFile Unstaged(HookRun run, TakenOutFile file, string name, bool isIgnored)
    {
        var summary = file.Head is null ? "it stays in the working tree and gets into no commit" : "the next commit leaves it as the last one has it";
        return UnstagedFile.Of(run, file.Finding, summary, UnstagedFile.IsInWorkingTree(run, file.Path, file.Entry!.Id) ? null : file.Entry.Id) with
        {
            Advice = isIgnored ? [] : [$"another .gitignore takes the rule back: git check-ignore -v {name}"],
        };
    }

    private static FixedFile Written(CompanionFile file, string name) => new(file.Name, $"{file.Addition}; {Staging(file)}", 0, InIndexOnly: false)
    {
        Verb = file.IsNew ? "wrote" : "added to",
        Advice = file.IsIgnored ? [$"for others to have it: git add --force {name}"] : [],
    };

    private static string Staging(CompanionFile file) =>
        file.IsStaged ? "staged" : file.IsIgnored ? "not staged, as git ignores it" : "not staged, as there is more in it that is not";
}
