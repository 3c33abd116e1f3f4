using PreCommitDs.Hosting.Files;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>What attributes say of Git LFS, read as text: attributes that hide others cannot be asked away.</summary>
internal static class LfsRules
{
    private const string FileName = ".gitattributes";

    /// <summary>The attributes files of the working tree, tracked or at its top.</summary>
    public static IReadOnlyList<string> Files(Patient patient) =>
        [.. patient.Entries.Select(static entry => entry.Path).Where(static path => path == FileName || path.EndsWith("/" + FileName, StringComparison.Ordinal)).Append(FileName).Distinct().Where(path => File.Exists(patient.FullPath(path)))];

    /// <summary>The lines of a file that give files to Git LFS.</summary>
    public static IEnumerable<(string Pattern, string Line)> Lines(Patient patient, string file)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(patient.FullPath(file));
        }
        catch (Exception e) when (FileFailure.IsExpected(e))
        {
            yield break;
        }

        foreach (var line in lines)
        {
            var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (words is [var pattern, ..] && pattern[0] != '#' && words.Contains("filter=lfs")) yield return (pattern, line);
        }
    }

    /// <summary>Whether the repository keeps files in Git LFS, or means to.</summary>
    public static bool AreThere(Patient patient) => patient.Filters.ContainsValue("lfs") || Files(patient).Any(file => Lines(patient, file).Any());
}
