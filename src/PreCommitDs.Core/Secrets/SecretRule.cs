namespace PreCommitDs.Secrets;

/// <summary>A kind of credential that tells by its own bytes what it is, as a declaration.</summary>
public sealed record SecretRule
{
    /// <summary>What stands in <see cref="Examples"/> where a token is cut, so that no scanner takes this source for a leak.</summary>
    public const char Cut = '·';

    /// <summary>The public id without the hook: <c>issuer-kind-of-token</c>; never renamed, never used for anything else.</summary>
    public required string Id { get; init; }

    /// <summary>Who gives it out, as they write themselves.</summary>
    public required string Issuer { get; init; }

    /// <summary>What it is, in a few words: <c>personal access token</c>.</summary>
    public required string What { get; init; }

    /// <summary>What it is, with whose it is.</summary>
    public string Description => What.StartsWith(Issuer, StringComparison.Ordinal) ? What : $"{Issuer} {What}";

    /// <summary>The whole token, in the language of <see cref="Shapes.ShapeReader"/>.</summary>
    public required string Shape { get; init; }

    /// <summary>Bytes that every such token holds, at least three, the rarer in text the better: what a scan looks for first.</summary>
    public required string Literal { get; init; }

    /// <summary>How many bytes of the token stand before <see cref="Literal"/>.</summary>
    public int Offset { get; init; }

    /// <summary>
    /// Words of which one has to stand before the token, on its line or the one above, as the token alone could be something else;
    /// lower case. None: the token tells by itself.
    /// </summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>What can be told of a token without asking its issuer, or null.</summary>
    public Func<ReadOnlySpan<byte>, TokenVerdict>? Check { get; init; }

    /// <summary>Whether what <see cref="Check"/> refutes is nothing of the kind at all, as so many things have the shape.</summary>
    public bool IsOnlyWhatHolds { get; init; }

    /// <summary>Where its owner revokes it.</summary>
    public required string RevokeAt { get; init; }

    /// <summary>Where the format is described, by the issuer where that is public.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the issuer means it to be published, as keys of web pages: worth a note, no failure.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Made-up tokens that must match, cut somewhere by <see cref="Cut"/>; with keywords, whole lines.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>What looks like one and must not match; cut in the same way.</summary>
    public IReadOnlyList<string> LookAlikes { get; init; } = [];
}
