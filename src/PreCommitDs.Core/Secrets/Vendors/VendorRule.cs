namespace PreCommitDs.Secrets.Vendors;

/// <summary>
/// A kind of credential that tells nothing by its own bytes: only beside the name of who gives it out is it known what it is, and
/// what it has to look like.
/// </summary>
internal sealed record VendorRule
{
    /// <summary>The public id without the hook: <c>issuer-kind-of-token</c>; never renamed, never used for anything else.</summary>
    public required string Id { get; init; }

    /// <summary>Who gives it out, as they write themselves.</summary>
    public required string Issuer { get; init; }

    /// <summary>What it is, in a few words: <c>API key</c>.</summary>
    public required string What { get; init; }

    /// <summary>What it is, with whose it is.</summary>
    public string Description => What.StartsWith(Issuer, StringComparison.Ordinal) ? What : $"{Issuer} {What}";

    /// <summary>The issuer as names of variables have it: lower-case letters and digits alone, in words joined.</summary>
    public required IReadOnlyList<string> Stems { get; init; }

    /// <summary>The whole value, in the language of <see cref="Shapes.ShapeReader"/>; several where the issuer has several kinds.</summary>
    public required string Shape { get; init; }

    /// <summary>Whether the issuer does not say what they look like, so that what does not fit is judged as any other value.</summary>
    public bool MayDiffer { get; init; }

    /// <summary>Where its owner revokes it.</summary>
    public required string RevokeAt { get; init; }

    /// <summary>Made-up lines that must match, cut somewhere in the value by <see cref="SecretRule.Cut"/>.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>What looks like one and must not match; cut in the same way.</summary>
    public IReadOnlyList<string> LookAlikes { get; init; } = [];
}
