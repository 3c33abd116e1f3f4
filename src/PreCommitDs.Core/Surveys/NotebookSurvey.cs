namespace PreCommitDs.Surveys;

/// <summary>What notebooks cost, one by one and together.</summary>
/// <param name="Items">Those that are tracked, by what would be cut, then those that are gone, by what they have left in the history.</param>
internal sealed record NotebookSurvey(IReadOnlyList<NotebookCost> Items)
{
    /// <summary>How many contents all of them have had, each counted once.</summary>
    public int Versions { get; init; }

    /// <summary>What these are together.</summary>
    public long VersionBytes { get; init; }

    /// <summary>How much of that would have been cut; null where it was not measured.</summary>
    public long? VersionOutputBytes { get; init; }

    /// <summary>Why the history is not told, or not all of it; empty where it is.</summary>
    public string HistoryRemark { get; init; } = "";

    public IEnumerable<NotebookCost> Tracked => Items.Where(static item => item.State != NotebookState.Gone);

    public int TrackedCount => Tracked.Count();

    public long Bytes => Tracked.Sum(static item => item.Bytes);

    public long OutputBytes => Tracked.Sum(static item => item.OutputBytes);
}
