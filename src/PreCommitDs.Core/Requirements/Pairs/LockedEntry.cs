using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>An entry of a lock, or of a file that it takes in.</summary>
/// <param name="Entry">The line.</param>
/// <param name="File">The file that it stands in.</param>
internal readonly record struct LockedEntry(RequirementEntry Entry, RequirementsFile File);
