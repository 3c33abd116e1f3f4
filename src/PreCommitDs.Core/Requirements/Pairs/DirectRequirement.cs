using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>What somebody has asked for by hand.</summary>
/// <param name="Entry">The line.</param>
/// <param name="Path">The file that it stands in.</param>
/// <param name="IsFromLock">Whether that file is a lock itself, so that its pins move when it is compiled.</param>
internal sealed record DirectRequirement(RequirementEntry Entry, string Path, bool IsFromLock);
