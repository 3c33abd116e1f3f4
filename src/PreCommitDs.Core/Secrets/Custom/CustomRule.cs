using PreCommitDs.Reporting;

namespace PreCommitDs.Secrets.Custom;

/// <summary>
/// A rule of a repository's own: a token that holds a literal beside characters of a set, or whatever a regular expression matches on
/// a line. What is set is not checked before a <see cref="SecretChecker"/> is made of it.
/// </summary>
public sealed record CustomRule
{
    /// <summary>Its name, in kebab case; no other rule has it.</summary>
    public required string Id { get; init; }

    /// <summary>What it finds, in a few words; null: nothing but the id is told.</summary>
    public string? Description { get; init; }

    /// <summary>What every such token holds, at least three ASCII characters; with a <see cref="Regex"/>, what the lines hold that it is tried on.</summary>
    public string? Literal { get; init; }

    /// <summary>The characters beside the literal, as in <c>A-Za-z0-9_-</c>; null: these.</summary>
    public string? Charset { get; init; }

    /// <summary>How many characters of the set a token has beside the literal: <c>32</c> or <c>20-40</c>; needed without a <see cref="Regex"/>.</summary>
    public string? Length { get; init; }

    /// <summary>How many of them stand before the literal.</summary>
    public int Offset { get; init; }

    /// <summary>A regular expression that can be matched in linear time; it sees one line at a time, without its end.</summary>
    public string? Regex { get; init; }

    /// <summary>The name or number of the group that is the secret; null: all that is matched.</summary>
    public string? Group { get; init; }

    /// <summary>Words of which one has to stand before the secret, on its line or the one above, in whatever case.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Texts that the rule must find something in; <see cref="SecretRule.Cut"/> is taken out of them.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Texts that it must not find anything in.</summary>
    public IReadOnlyList<string> LookAlikes { get; init; } = [];

    /// <summary>Where such a secret is revoked, or null.</summary>
    public string? RevokeAt { get; init; }

    /// <summary>How much its findings matter.</summary>
    public Severity Severity { get; init; } = Severity.Error;
}
