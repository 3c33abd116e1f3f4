namespace PreCommitDs.Files;

/// <summary>A blob is not in this clone (partial clone), and nothing is ever downloaded.</summary>
public sealed class MissingBlobException() : Exception("its blob is not here (partial clone)");
