using PreCommitDs.Reporting;

namespace PreCommitDs.Surveys;

/// <summary>What is found of a rule in a file, as far as it is listed.</summary>
/// <param name="Path">The file.</param>
/// <param name="Listed">The first of its findings.</param>
/// <param name="More">How many more there are.</param>
internal sealed record FileFindings(string Path, IReadOnlyList<Finding> Listed, int More);
