using PreCommitDs.Files;
using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Pairs;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Checks;

/// <summary>What can be said of files that are no part of a pair; most of it only where it is asked for.</summary>
internal static class LoneFileRules
{
    /// <summary>Whether the requirements files that an environment of conda takes in are there.</summary>
    public static void CheckEnvironment(string path, RequirementsTree tree, FindingList findings)
    {
        foreach (var include in tree.Read(path, static (_, content) => CondaEnvironment.Includes(content)) ?? [])
        {
            if (include.PathFrom(path) is { } target && !tree.Contains(target))
                findings.Add(RequirementsRules.MissingInclude, Severity.Error, path, include.Place, $"{include.Target} is to be taken in, but is not in the commit", include.Target, null);
        }
    }

    /// <summary>Says that nothing is compiled from a file that asks for packages.</summary>
    public static void CheckLock(string path, RequirementsTree tree, FindingList findings)
    {
        if (path.EndsWith(".toml", StringComparison.Ordinal) || tree.File(path) is not { Entries.Count: > 0, Faults.Count: 0 } file) return;
        findings.Add(RequirementsRules.MissingLock, Severity.Warning, path, file.Entries[0].Place, "nothing is compiled from this file", "", null);
    }

    /// <summary>Says which lines of a file of requirements leave the version open, or what is installed.</summary>
    public static void CheckPins(string path, RequirementsTree tree, RequirementsOptions options, FindingList findings)
    {
        if (!RequirementsNames.MayBeLock(path) || !FileName.Of(path).Contains("require", StringComparison.OrdinalIgnoreCase) || tree.File(path) is not { Header.Tool: not Locks.LockTool.Other } file) return;
        FileRules.Check(file, findings);
        if (options.RequirePins)
        {
            foreach (var entry in file.Entries)
            {
                if (entry is { Pin: null, Url: null, IsEditable: false, IsOpaque: false } && !options.IgnoredPackages.Contains(entry.Name))
                    findings.Add(RequirementsRules.Unpinned, Severity.Error, path, entry.Place, $"{entry.Text} names no single version", entry.Name, null, entry);
            }
        }

        if (options.RequireHashes)
            HashRule.Check(file, isRequired: true, options.IgnoredPackages.Contains, (place, message, key, entry) => findings.Add(RequirementsRules.IncompleteHashes, Severity.Error, path, place, message, key, null, entry is null ? [] : [entry]));
    }
}
