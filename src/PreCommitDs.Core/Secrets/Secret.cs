using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets;

/// <summary>A credential in a text.</summary>
/// <param name="Id">The id of its rule, without the hook.</param>
/// <param name="Description">What it is, with its issuer.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The byte behind it.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="RevokeAt">Where its owner revokes it, or null.</param>
internal readonly record struct Secret(string Id, string Description, int Start, int End, Confidence Confidence, string? RevokeAt)
{
    /// <summary>Whether its issuer means it to be published, as keys of web pages.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether no more than the name that it is set to gives it away.</summary>
    public bool IsGuessed => IsGuess(Id);

    /// <summary>The id of the repository's own rule that has found it, or null.</summary>
    public string? CustomId { get; init; }

    /// <summary>How much it matters, where its rule says so.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Whether what a rule finds is guessed from a name.</summary>
    /// <param name="id">The id of the rule, without the hook.</param>
    public static bool IsGuess(ReadOnlySpan<char> id) => id is "generic-secret" or "password";
}
