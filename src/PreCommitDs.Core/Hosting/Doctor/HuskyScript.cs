using PreCommitDs.Hosting.Installing;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>The scripts that husky calls, which are committed.</summary>
internal static class HuskyScript
{
    /// <summary>Where the script of a git hook lies, or would.</summary>
    public static string File(Patient patient, string stage)
    {
        var folder = patient.HooksFolder.Path.TrimEnd('/', '\\');
        return Path.Combine(Path.GetFileName(folder) == "_" ? Path.GetDirectoryName(folder)! : folder, stage);
    }

    /// <summary>What it says; null where there is none.</summary>
    public static string? Read(Patient patient, string stage) => System.IO.File.Exists(File(patient, stage)) ? HookScript.Read(File(patient, stage)) : null;
}
