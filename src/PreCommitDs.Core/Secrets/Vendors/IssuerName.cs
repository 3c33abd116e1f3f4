namespace PreCommitDs.Secrets.Vendors;

/// <summary>The name of an issuer as it stands in texts, and the kinds of credentials that it may give out.</summary>
/// <param name="Name">Lower-case letters and digits alone.</param>
/// <param name="NeedsWord">Whether it is a word of other meanings, so that a credential's name has to follow.</param>
/// <param name="Rules">The numbers of the rules that say what its credentials look like.</param>
internal sealed record IssuerName(string Name, bool NeedsWord, List<int> Rules);
