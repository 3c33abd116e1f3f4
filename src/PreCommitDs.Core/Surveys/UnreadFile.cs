using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>A file that could not be looked at.</summary>
/// <param name="Hook">The hook that would have; empty where that is all of them.</param>
/// <param name="Message">Which file, and why.</param>
/// <param name="IsFailure">Whether it should have been possible; it is none that a clone was made without some contents.</param>
internal sealed record UnreadFile(string Hook, FileMessage Message, bool IsFailure);
