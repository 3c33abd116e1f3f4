using PreCommitDs.Reporting;

namespace PreCommitDs.Requirements.Reading;

/// <summary>An option that stands on a line of its own.</summary>
/// <param name="Name">Its long name, as in <c>--index-url</c>.</param>
/// <param name="Value">What it is given; empty for a switch.</param>
/// <param name="Place">Where it stands.</param>
public sealed record RequirementsOption(string Name, string Value, Location Place);
