using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Reading;

/// <summary>A line <c>-r FILE</c> or <c>-c FILE</c>.</summary>
/// <param name="Target">The file as written: relative to the one that names it, absolute, or a URL.</param>
/// <param name="IsConstraint">Whether it only limits versions.</param>
/// <param name="Place">Where it is named.</param>
public sealed record RequirementsInclude(string Target, bool IsConstraint, Location Place)
{
    /// <summary>Whether it can be found below the top of the working tree at all.</summary>
    public bool IsInTree => Target.Length > 0 && !Target.Contains("://", StringComparison.Ordinal) && !Target.StartsWith('/') && !Target.StartsWith('~') && !Target.Contains("${", StringComparison.Ordinal)
        && !(Target.Length > 1 && Target[1] == ':') && !Target.StartsWith("file:", StringComparison.OrdinalIgnoreCase);
}
