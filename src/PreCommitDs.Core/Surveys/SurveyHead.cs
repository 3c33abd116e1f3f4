namespace PreCommitDs.Surveys;

/// <summary>Which repository a report is about, and by whom it is.</summary>
/// <param name="Repository">What it is called.</param>
/// <param name="Version">The version of these programs.</param>
internal sealed record SurveyHead(string Repository, string Version)
{
    /// <summary>The commit of HEAD; null where there is none yet.</summary>
    public string? Commit { get; init; }

    /// <summary>When it was committed, as ISO 8601 has it.</summary>
    public string? CommitDate { get; init; }

    /// <summary>The day of it.</summary>
    public string CommitDay => CommitDate?.Split('T')[0] ?? "";

    /// <summary>What was asked for, below the top of the working tree; empty: everything.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>How many files git tracks there, symbolic links among them.</summary>
    public int TrackedFiles { get; init; }

    /// <summary>How many of these are symbolic links.</summary>
    public int Links { get; init; }

    /// <summary>How many submodules there are, which are no part of the report.</summary>
    public int Submodules { get; init; }

    /// <summary>How many files are staged and not committed.</summary>
    public int Staged { get; init; }

    /// <summary>The folder that names in findings start from, below the top; empty for the top, else with a slash at its end.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The first digits of the commit, as people name it.</summary>
    public string? ShortCommit => Commit?[..Math.Min(10, Commit.Length)];
}
