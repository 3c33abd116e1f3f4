namespace PreCommitDs.Surveys;

/// <summary>A command to go on with.</summary>
/// <param name="Purpose">What for, in a few words.</param>
/// <param name="Command">The command.</param>
internal sealed record NextStep(string Purpose, string Command);
