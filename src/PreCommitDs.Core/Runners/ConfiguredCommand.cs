using PreCommitDs.Runners.Documents;

namespace PreCommitDs.Runners;

/// <summary>A command line that a runner starts, as its configuration has it.</summary>
/// <param name="GitHook">The git hook, or what else starts it.</param>
/// <param name="Name">What the configuration calls it; empty where it has no name.</param>
/// <param name="Line">What is run.</param>
/// <param name="Place">Where that stands.</param>
internal sealed record ConfiguredCommand(string GitHook, string Name, string Line, DocumentPlace Place);
