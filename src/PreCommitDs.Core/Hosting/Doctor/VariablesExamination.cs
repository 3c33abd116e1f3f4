using PreCommitDs.Hosting.Running;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Variables that leave hooks out, for as long as they are set. Their values are not told.</summary>
internal sealed class VariablesExamination : IExamination
{
    public string Check => "environment";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        var found = Find(patient).ToList();
        return found.Count > 0 ? found : [Diagnosis.Ok(Check, "nothing is set here that leaves hooks out")];
    }

    private IEnumerable<Diagnosis> Find(Patient patient)
    {
        foreach (var name in (string[])["SKIP", "PREK_SKIP"])
        {
            var ids = SkippedHooks.Parse(Environment.GetEnvironmentVariable(name)).Where(id => OurHooks.IsId(id, patient.Hooks)).Order(StringComparer.Ordinal).ToList();
            if (ids.Count > 0) yield return Diagnosis.Warning(Check, $"{name} leaves out {string.Join(", ", ids)} at every commit", "unset " + name);
        }

        var authors = patient.GitHooks.Select(static hook => hook.Author).ToHashSet();
        if (authors.Contains(HookAuthor.Lefthook))
        {
            if (Environment.GetEnvironmentVariable("LEFTHOOK") is "0" or "false") yield return Diagnosis.Error(Check, "LEFTHOOK is set so that lefthook runs nothing", "unset LEFTHOOK");
            if (Environment.GetEnvironmentVariable("LEFTHOOK_EXCLUDE") is { Length: > 0 }) yield return Diagnosis.Warning(Check, "LEFTHOOK_EXCLUDE leaves jobs of lefthook out at every commit", "unset LEFTHOOK_EXCLUDE");
        }

        if (authors.Contains(HookAuthor.Husky))
        {
            if (Environment.GetEnvironmentVariable("HUSKY") is "0") yield return Diagnosis.Error(Check, "HUSKY is 0, so that husky runs nothing", "unset HUSKY");
            if (HuskyStart.FindSwitch() is { } file) yield return Diagnosis.Error(Check, $"{Reporting.DisplayPath.Of(file)} sets HUSKY to 0, so that husky never runs anything", $"sed -i.bak '/HUSKY=.\\{{0,1\\}}0/d' {ShellQuote.Path(file)}");
        }

        if (authors.Overlaps([HookAuthor.PreCommit, HookAuthor.Prek]) && Environment.GetEnvironmentVariable("PRE_COMMIT_ALLOW_NO_CONFIG") is { Length: > 0 } && !patient.Runners.HasPreCommit)
            yield return Diagnosis.Warning(Check, "PRE_COMMIT_ALLOW_NO_CONFIG lets every commit pass, as there is no configuration", "unset PRE_COMMIT_ALLOW_NO_CONFIG");
        if (Environment.GetEnvironmentVariable("GIT_CONFIG") is { Length: > 0 })
            yield return Diagnosis.Warning(Check, "GIT_CONFIG has git config read and write another file than git goes by", "unset GIT_CONFIG");
    }
}
