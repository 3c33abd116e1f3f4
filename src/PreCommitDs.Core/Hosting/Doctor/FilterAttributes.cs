namespace PreCommitDs.Hosting.Doctor;

/// <summary>Which of git's filters holds for which tracked file.</summary>
internal static class FilterAttributes
{
    private const string FileName = ".gitattributes";

    /// <summary>By path; files without a filter are left out. git is asked only where some file gives attributes.</summary>
    public static Dictionary<string, string> Of(Patient patient)
    {
        var filters = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!AreGiven(patient)) return filters;
        var paths = patient.Entries.Select(static entry => entry.Path).ToList();
        var values = patient.Repository.Attribute("filter", paths);
        for (var i = 0; i < paths.Count; i++)
            if (IsFilter(values[i])) filters[paths[i]] = values[i];
        return filters;
    }

    /// <summary>The filter that a file of this path has, or would have; null for none.</summary>
    public static string? Of(Patient patient, string path) => patient.Repository.Attribute("filter", [path])[0] is var value && IsFilter(value) ? value : null;

    private static bool AreGiven(Patient patient) =>
        File.Exists(patient.FullPath(FileName)) || File.Exists(patient.AttributesFile) || patient.Settings.Of("core.attributesfile") is not null
        || File.Exists("/etc/gitattributes") || patient.Entries.Any(static entry => entry.Path == FileName || entry.Path.EndsWith("/" + FileName, StringComparison.Ordinal))
        || UserFile() is { } file && File.Exists(file);

    private static string? UserFile()
    {
        if (Environment.GetEnvironmentVariable("XDG_CONFIG_HOME") is { Length: > 0 } folder) return Path.Combine(folder, "git", "attributes");
        return Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".config", "git", "attributes") : null;
    }

    private static bool IsFilter(string value) => value is not ("unspecified" or "unset" or "set" or "");
}
