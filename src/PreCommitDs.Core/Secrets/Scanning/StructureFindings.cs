using PreCommitDs.Formats.Json;

namespace PreCommitDs.Secrets.Scanning;

/// <summary>What was found of one structure, in the order of the text.</summary>
/// <param name="Id">The id of its rule.</param>
/// <param name="Description">What it is.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="RevokeAt">Where its owner revokes it, or null.</param>
/// <param name="Places">Where they stand.</param>
internal sealed record StructureFindings(string Id, string Description, Confidence Confidence, string? RevokeAt, List<TextSpan> Places);
