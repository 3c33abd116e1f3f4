using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Whether every line has its hashes as soon as one has (pip, "Secure installs").</summary>
internal static class HashRule
{
    public static void Check(RequirementsFile file, bool isRequired, Func<string, bool> isIgnored, HashReporter report)
    {
        var hasAny = file.Entries.Exists(static entry => entry.Hashes > 0);
        foreach (var place in file.StrayHashes) report(place, "this hash belongs to no line: the one before it has lost its \\ at the end", "stray", null);
        foreach (var entry in file.Entries)
        {
            if (isIgnored(entry.Name)) continue;
            if (entry.HashFault is { } fault) report(fault.Place, $"{entry.WrittenName}: {fault.Message}", entry.Name, entry);
            else if ((hasAny || isRequired || file.StrayHashes.Count > 0) && entry.Hashes == 0 && NeedsHashes(entry)) report(entry.Place, $"{entry.Text} has no hash{(hasAny ? ", unlike other lines" : "")}", entry.Name, entry);
        }
    }

    /// <summary>pip takes no hashes of repositories and folders, and those of archives may stand in their URL.</summary>
    private static bool NeedsHashes(RequirementEntry entry)
    {
        if (entry.IsEditable || entry.IsOpaque) return false;
        if (entry.Url is not { } url) return true;
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        return scheme > 0 && !url.AsSpan(0, scheme).Contains('+') && !url.StartsWith("file:", StringComparison.OrdinalIgnoreCase) && !url.Contains("sha256=", StringComparison.Ordinal);
    }
}
