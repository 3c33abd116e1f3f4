using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Installing;
using PreCommitDs.Hosting.Parsing;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>Other programs of our name on PATH: a command that is pasted starts the first of them.</summary>
internal sealed class PathExamination : IExamination
{
    public string Check => "PATH";

    public IEnumerable<Diagnosis> Examine(Patient patient)
    {
        var self = InstalledProgram.OfThisProcess();
        var found = ProgramsOnPath.All(FrontDoor.Name);
        if (found.Count == 0)
        {
            yield return Diagnosis.Ok(Check, $"no {FrontDoor.Name} on it; hooks name the program by its path, and commands below do so too");
            yield break;
        }

        var own = found.FindIndex(file => IsSame(file, self.Path));
        if (own == 0) yield return Diagnosis.Ok(Check, $"{FrontDoor.Name} is this program");
        for (var i = 0; i < found.Count; i++)
        {
            if (IsSame(found[i], self.Path)) continue;
            if (Describe(found[i], isFirst: i == 0, self, patient) is { } diagnosis) yield return diagnosis;
        }
    }

    private Diagnosis? Describe(string file, bool isFirst, InstalledProgram self, Patient patient)
    {
        var version = patient.VersionOf([file]);
        var ours = HookProgram.Version.Split('+')[0];
        var theirs = version is null ? "does not start" : version.StartsWith(FrontDoor.Name + " ", StringComparison.Ordinal) ? version[(FrontDoor.Name.Length + 1)..].Split('+')[0] : "is another program";
        var name = DisplayPath.Of(file);
        if (theirs == ours) return isFirst ? Diagnosis.Ok(Check, $"{name} comes first, of the same version") : null;
        var what = version is null || theirs == "is another program" ? theirs : $"is version {theirs}, this one {ours}";
        if (!isFirst) return Diagnosis.Note(Check, $"{name} {what}; it comes later, so that nobody starts it by its name");
        var folder = Path.GetDirectoryName(self.Path)!;
        return Diagnosis.Warning(Check, $"{name} {what}, and comes first: whoever types {FrontDoor.Name} gets that one", Path.GetFileNameWithoutExtension(self.Path) == FrontDoor.Name ? $"export PATH={ShellQuote.Of(folder)}:\"$PATH\"" : null);
    }

    private static bool IsSame(string file, string self) => Real(file) == Real(self) || (self.EndsWith(".dll", StringComparison.Ordinal) && Path.GetDirectoryName(Real(file)) == Path.GetDirectoryName(Real(self)));

    private static string Real(string file) => UnixFile.RealPath(file) ?? Path.GetFullPath(file);
}
