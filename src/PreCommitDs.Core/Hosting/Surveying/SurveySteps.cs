using PreCommitDs.Surveys;

namespace PreCommitDs.Hosting.Surveying;

/// <summary>The commands to go on with, as far as they make sense here.</summary>
internal static class SurveySteps
{
    public static IEnumerable<NextStep> Of(IReadOnlyList<HookRun> runs, IReadOnlyList<HookSurvey> surveys)
    {
        if (surveys.SelectMany(static hook => hook.Rules).FirstOrDefault(static rule => rule.Findings.Count > 0) is not { } first) yield break;
        foreach (var run in runs.Where(static run => run.Hook is FixerHook && run.Report.Findings.Count > 0))
            yield return new NextStep($"let {run.Hook.Id} mend all that it finds in the working tree", $"{Invocation.Of(run.Hook.Id)} --all-files");
        yield return new NextStep("read what a rule means and what to do", $"{Invocation.OfFrontDoor("explain")} {first.Rule.Id}");
        yield return new NextStep("see the same in the form of a run, which fails where something is found", $"{Invocation.OfFrontDoor("run")} --all-files --check");
        yield return new NextStep("accept what is there now and stop only what is new", $"{Invocation.OfFrontDoor("run")} --all-files --check --write-baseline");
    }
}
