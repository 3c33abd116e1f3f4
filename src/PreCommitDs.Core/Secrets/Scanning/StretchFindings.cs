namespace PreCommitDs.Secrets.Scanning;

/// <summary>What was found in a stretch of a text, by how it is known; each in the order of the text.</summary>
internal sealed record StretchFindings(List<Secret> Tokens, List<Secret> Commands, List<Secret> Assigned, List<Secret> Issued);
