using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>All programs of a name on PATH, where <see cref="SearchPath"/> gives the first.</summary>
internal static class ProgramsOnPath
{
    public static List<string> All(string name)
    {
        var found = new List<string>();
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Distinct())
        {
            foreach (var extension in OperatingSystem.IsWindows() ? (string[])[".exe", ".cmd"] : [""])
            {
                var file = Path.Combine(folder.Trim('"'), name + extension);
                if (Path.IsPathFullyQualified(file) && SearchPath.IsProgram(file)) found.Add(file);
            }
        }

        return found;
    }

    /// <summary>The first one, or null.</summary>
    public static string? First(string name) => All(name) is [var first, ..] ? first : null;
}
