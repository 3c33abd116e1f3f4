namespace PreCommitDs.Git;

/// <summary>A stretch of history that is judged as one change.</summary>
/// <param name="From">A revision; what <paramref name="To"/> has changed since their merge base counts. Null: all that it holds.</param>
/// <param name="To">A revision.</param>
internal sealed record RevisionRange(string? From, string To)
{
    /// <summary>The remote that it is pushed to: what its tracking branches hold is published already. Null: it is no push; empty: any remote.</summary>
    public string? Remote { get; init; }
}
