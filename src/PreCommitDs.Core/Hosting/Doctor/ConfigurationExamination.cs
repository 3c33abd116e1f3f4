using PreCommitDs.Configuration;
using PreCommitDs.Hosting.Configuring;
using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Our configuration file: a mistake in it stops every hook.</summary>
internal sealed class ConfigurationExamination : IExamination
{
    public string Check => "configuration";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        string? problem = null;
        FoundSettings? found = null;
        try
        {
            found = patient.FindSettings();
            foreach (var hook in patient.Hooks) hook.CheckArguments(new HookSettings(hook, patient).Arguments);
        }
        catch (Exception e) when (e is ConfigurationException or UsageException)
        {
            problem = e.Message;
        }

        if (problem is not null) yield return Diagnosis.Error(Check, problem + "; no hook runs until that is mended", ProblemPlace.Edit(patient, problem));
        else yield return Diagnosis.Ok(Check, found is null ? "none, and none is needed" : found.Settings.File);
        if (IsBeside(patient, FoundSettings.OwnFile) && IsBeside(patient, FoundSettings.Pyproject, "[tool.precommit-ds"))
            yield return Diagnosis.Warning(Check, $"{FoundSettings.OwnFile} alone counts, and what {FoundSettings.Pyproject} says is passed over", patient.Here($"${{EDITOR:-vi}} {FoundSettings.OwnFile} {FoundSettings.Pyproject}"));
    }

    private static bool IsBeside(Patient patient, string name, string word = "") =>
        File.Exists(patient.FullPath(name)) && (word.Length == 0 || File.ReadLines(patient.FullPath(name)).Any(line => line.Contains(word, StringComparison.Ordinal)));
}
