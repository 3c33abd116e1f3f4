namespace PreCommitDs.Secrets.Scanning;

/// <summary>What was found in a stretch of a text, by how it is known; each in the order of the text.</summary>
/// <param name="Tokens">By their own bytes.</param>
/// <param name="Assigned">By the name of a credential.</param>
/// <param name="Issued">By the name of an issuer.</param>
/// <param name="Anchors">Where anchors of each structure stand.</param>
internal sealed record StretchFindings(List<Secret> Tokens, List<Secret> Assigned, List<Secret> Issued, List<int>[] Anchors);
