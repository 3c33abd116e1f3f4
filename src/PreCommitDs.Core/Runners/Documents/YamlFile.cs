namespace PreCommitDs.Runners.Documents;

/// <summary>A file of YAML with one document.</summary>
/// <param name="Root">What it holds; null where there are no more than comments.</param>
/// <param name="End">The byte offset where the document ends: before its mark, or at the end of the file.</param>
internal sealed record YamlFile(DocumentNode? Root, int End);
