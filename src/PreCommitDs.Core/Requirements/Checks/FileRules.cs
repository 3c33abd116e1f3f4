using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Checks;

/// <summary>What is wrong with a file by itself: lines that pip refuses, and passwords.</summary>
internal static class FileRules
{
    public static void Check(RequirementsFile file, FindingList findings)
    {
        foreach (var fault in file.Faults)
        {
            var rule = fault.IsConflict ? RequirementsRules.MergeConflict : RequirementsRules.InvalidRequirement;
            // An old lock stays as good as it was for the pip that it is used with.
            findings.Add(rule, fault.IsLegacy ? Severity.Warning : rule.Severity, file.Path, fault.Place, fault.IsLegacy ? fault.Message + " (pip takes it up to version 24.0)" : fault.Message, fault.Message, null);
        }

        if (file.Header.Command is { } command && UrlPassword.IsIn(command))
            findings.Add(RequirementsRules.IndexCredentials, Severity.Error, file.Path, new Location(file.Header.CommandLine), "the URL in the command holds a password", "command", null);
        foreach (var option in file.Options)
        {
            if (UrlPassword.IsIn(option.Value)) findings.Add(RequirementsRules.IndexCredentials, Severity.Error, file.Path, option.Place, $"the URL of {option.Name} holds a password", option.Name, null);
        }

        foreach (var entry in file.Entries)
        {
            if (entry.Url is { } url && UrlPassword.IsIn(url)) findings.Add(RequirementsRules.IndexCredentials, Severity.Error, file.Path, entry.Place, "the URL of the package holds a password", entry.Name, null, entry);
        }
    }
}
