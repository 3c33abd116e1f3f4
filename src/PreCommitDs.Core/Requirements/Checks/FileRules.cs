using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Checks;

/// <summary>What is wrong with a file by itself: lines that pip refuses, and passwords.</summary>
internal static class FileRules
{
    public static void Check(RequirementsFile file, FindingList findings)
    {
        foreach (var fault in file.Faults) Report(fault.IsConflict ? RequirementsRules.MergeConflict : RequirementsRules.InvalidRequirement, file, fault, findings);
        foreach (var option in file.Options)
        {
            if (HoldsPassword(option.Value)) findings.Add(RequirementsRules.IndexCredentials, Severity.Error, file.Path, option.Place, $"the URL of {option.Name} holds a password", option.Name, null);
        }

        foreach (var entry in file.Entries)
        {
            if (entry.Url is { } url && HoldsPassword(url)) findings.Add(RequirementsRules.IndexCredentials, Severity.Error, file.Path, entry.Place, "the URL of the package holds a password", entry.Name, null, entry);
        }
    }

    public static void Report(Rule rule, RequirementsFile file, RequirementsFault fault, FindingList findings) => findings.Add(rule, rule.Severity, file.Path, fault.Place, fault.Message, fault.Message, null);

    /// <summary>Whether a user and a password stand before the host; a variable of the environment is none, nor what a tool has blotted out.</summary>
    private static bool HoldsPassword(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0) return false;
        var rest = url.AsSpan(scheme + 3);
        var slash = rest.IndexOfAny('/', '?', '#');
        var host = slash < 0 ? rest : rest[..slash];
        var at = host.LastIndexOf('@');
        if (at < 0) return false;
        var colon = host[..at].IndexOf(':');
        var password = colon < 0 ? default : host[(colon + 1)..at];
        return !password.IsEmpty && !password.Contains("${", StringComparison.Ordinal) && password.IndexOfAnyExcept('*') >= 0;
    }
}
