using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners;

/// <summary>The configuration of a runner cannot be read: the message begins with the place.</summary>
/// <param name="file">The file, as it is to be shown.</param>
/// <param name="place">Where the trouble is.</param>
/// <param name="message">What it is.</param>
internal sealed class RunnerConfigurationException(string file, DocumentPlace place, string message)
    : Exception($"{file}:{place.Line}:{place.Column}: {message}");
