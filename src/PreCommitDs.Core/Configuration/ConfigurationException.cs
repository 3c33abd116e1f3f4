using PreCommitDs.Toml;

namespace PreCommitDs.Configuration;

/// <summary>A configuration file says something that makes no sense; the message begins with the place.</summary>
internal sealed class ConfigurationException(string file, TomlPosition position, string message)
    : Exception($"{file}:{position.Line}:{position.Column}: {message}");
