using PreCommitDs.Reporting;
using PreCommitDs.Requirements.Reading;

namespace PreCommitDs.Requirements.Checks;

/// <summary>Is told of a hash that is missing or broken.</summary>
/// <param name="place">Where.</param>
/// <param name="message">What is wrong.</param>
/// <param name="key">What it is about.</param>
/// <param name="entry">The line, if there is one.</param>
internal delegate void HashReporter(Location place, string message, string key, RequirementEntry? entry);
