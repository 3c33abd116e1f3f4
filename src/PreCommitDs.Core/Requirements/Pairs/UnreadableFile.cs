using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Pairs;

/// <summary>A file that nothing can be said of.</summary>
/// <param name="Path">The file.</param>
/// <param name="Place">Where the trouble is, if that is known.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="IsMissing">Whether it is only not in this clone.</param>
internal sealed record UnreadableFile(string Path, Location Place, string Message, bool IsMissing = false);
