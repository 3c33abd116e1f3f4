namespace PreCommitDs.Secrets.FileKinds;

/// <summary>Judges a file of a kind by its bytes.</summary>
internal delegate FileJudgement FileJudge(ReadOnlySpan<byte> content);
