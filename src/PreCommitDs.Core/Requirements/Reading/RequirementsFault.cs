using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Reading;

/// <summary>A line that pip would refuse.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
/// <param name="IsConflict">Whether a merge has left it.</param>
public sealed record RequirementsFault(Location Place, string Message, bool IsConflict = false)
{
    /// <summary>Whether former versions of pip took it.</summary>
    public bool IsLegacy { get; init; }
}
