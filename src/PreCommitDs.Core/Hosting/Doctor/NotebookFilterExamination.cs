using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Our own filter of git for notebooks: both halves of it, its program, and what it does not go together with.</summary>
internal sealed class NotebookFilterExamination : IExamination
{
    private const string Filter = "strip-notebooks";
    private const string Key = "filter." + Filter + ".clean";

    public string Check => "notebook filter";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        var command = patient.Settings.Of(Key)?.Value;
        var isGiven = patient.Filters.ContainsValue(Filter) || FilterAttributes.Of(patient, "any.ipynb") == Filter;
        if (command is null && !isGiven) yield break;
        var runner = RunnersHere.Installed(patient);
        if (command is null)
        {
            // Where a runner strips, nobody misses it, and it would do harm.
            yield return runner is null
                ? Diagnosis.Error(Check, $"attributes give notebooks filter={Filter}, which this clone does not have: git add takes in their outputs", patient.Install(Plain(patient)))
                : Diagnosis.Note(Check, $"attributes give notebooks filter={Filter}, which this clone does not have; {runner} strips them");
        }
        else if (runner is not null)
            yield return Diagnosis.Warning(Check, $"{runner} puts unstaged changes away while hooks run, and what the filter takes off is lost: outputs of notebooks", TakeOut(patient));
        else if (!isGiven)
            yield return Diagnosis.Warning(Check, $"filter.{Filter} is configured, but no attributes give it to notebooks", patient.Install(Plain(patient)));
        else if (HiddenLfs(patient) is { } file)
            yield return Diagnosis.Error(Check, $"{file} gives notebooks filter=lfs, which {patient.Display(patient.AttributesFile)} overrides: they get into git itself", patient.Install(Plain(patient) + " --no-filter"));
        else if (Trouble(patient, command) is { } trouble)
            yield return Diagnosis.Error(Check, $"its program {trouble}: git add takes in outputs", patient.Install(Plain(patient)));
        else yield return Diagnosis.Ok(Check, "git add takes in notebooks without outputs, your files keep them");
    }

    /// <summary>A configuration of a runner would have the command ask.</summary>
    private static string Plain(Patient patient) => patient.Runners.HasPreCommit ? " --plain" : "";

    /// <summary>With a runner that has a configuration, its hooks are written anew; in any case the filter goes.</summary>
    private static string TakeOut(Patient patient) => patient.Install(patient.Runners.PreCommit is null ? Plain(patient) + " --no-filter" : " --yes");

    private static string? Trouble(Patient patient, string command)
    {
        if (ShellWords.Read(command) is not [var program, ..] words) return null;
        var name = Reporting.DisplayPath.Of(program);
        if (!program.Contains('/', StringComparison.Ordinal)) return ProgramsOnPath.First(program) is null ? $"{name} is not on PATH" : null;
        if (!SearchPath.IsProgram(program)) return $"{name} is gone";
        // A portable program is the first argument of what starts it.
        IReadOnlyList<string> start = words is [_, var library, ..] && library.EndsWith(".dll", StringComparison.Ordinal) ? [program, library] : [program];
        return start is [_, var file] && !File.Exists(file) ? $"{Reporting.DisplayPath.Of(file)} is gone" : patient.VersionOf(start) is null ? $"{name} does not start" : null;
    }

    /// <summary>The committed attributes that give notebooks to Git LFS, though those in .git have the last word; null where none do.</summary>
    private static string? HiddenLfs(Patient patient)
    {
        foreach (var file in LfsRules.Files(patient))
            if (LfsRules.Lines(patient, file).Any(static line => line.Pattern.EndsWith(".ipynb", StringComparison.Ordinal))) return Reporting.DisplayPath.Of(file);
        return null;
    }
}
