namespace PreCommitDs.Runners.Documents;

/// <summary>A key of a mapping and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsMerged">Whether a merge key (<c>&lt;&lt;</c>) has brought it in from elsewhere.</param>
internal sealed record DocumentEntry(DocumentScalar Key, DocumentNode Value, bool IsMerged = false);
