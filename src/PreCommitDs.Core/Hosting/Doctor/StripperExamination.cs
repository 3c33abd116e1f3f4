using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Filters of other tools that strip notebooks as well: each leaves what the other would not, and commits go back and forth.</summary>
internal sealed class StripperExamination : IExamination
{
    /// <summary>What commands of such filters hold; jupytext and the like turn notebooks into something else.</summary>
    private static readonly string[] Marks = ["nbstripout", "nb-clean", "nb_clean", "nbwipers", "nbdev_clean", "nbstrip", "ClearOutput", "--clear-output"];

    public string Check => "other strippers";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        var notebooks = patient.Filters.Where(static pair => pair.Key.EndsWith(".ipynb", StringComparison.Ordinal)).Select(static pair => pair.Value).ToHashSet(StringComparer.Ordinal);
        if (FilterAttributes.Of(patient, "any.ipynb") is { } general) notebooks.Add(general);
        foreach (var name in patient.Settings.Names("filter", "clean").Union(patient.Settings.Names("filter", "process")).Where(notebooks.Contains))
        {
            var setting = patient.Settings.Of($"filter.{name}.clean") ?? patient.Settings.Of($"filter.{name}.process")!.Value;
            if (!Marks.Any(mark => setting.Value.Contains(mark, StringComparison.Ordinal))) continue;
            yield return Diagnosis.Warning(Check, $"the filter {DisplayPath.Of(name)} strips notebooks too, at git add and before the hooks: one of the two is enough",
                setting.Scope is "command" ? null : patient.HereGit($"config --{setting.Scope} --remove-section {ShellQuote.Of("filter." + name)}")) with
            {
                Details = setting.Scope is "global" or "system" ? ["it is set for all repositories of this " + (setting.Scope == "global" ? "user" : "machine")] : [],
            };
        }
    }
}
