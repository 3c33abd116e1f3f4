namespace PreCommitDs.Secrets.Scanning;

/// <summary>A token in a text.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The byte behind it.</param>
/// <param name="Verdict">What it says of itself.</param>
internal readonly record struct TokenMatch(SecretRule Rule, int Start, int End, TokenVerdict Verdict);
