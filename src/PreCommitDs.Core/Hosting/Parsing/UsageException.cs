namespace PreCommitDs.Hosting.Parsing;

/// <summary>The command line asks for something that makes no sense; the message says what would.</summary>
internal class UsageException(string message) : Exception(message);
