using PreCommitDs.Files;
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

    /// <summary>The file below the top of the working tree; null where it lies elsewhere.</summary>
    /// <param name="file">The file that names it.</param>
    public string? PathFrom(string file) => IsInTree ? RepositoryPath.Combine(RepositoryPath.Folder(file), Target.Replace('\\', '/')) : null;
}
