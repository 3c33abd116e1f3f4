namespace PreCommitDs.Surveys;

/// <summary>A lock of requirements and what it is compiled from.</summary>
/// <param name="Lock">The lock.</param>
/// <param name="Sources">What it is compiled from.</param>
/// <param name="Tool">What has made it, by its header; empty where it does not tell.</param>
internal sealed record PairSurvey(string Lock, IReadOnlyList<string> Sources, string Tool)
{
    public int Errors { get; init; }

    /// <summary>Warnings and notes.</summary>
    public int Others { get; init; }

    /// <summary>Findings that the baseline holds.</summary>
    public int Accepted { get; init; }

    /// <summary>In a few words.</summary>
    public string State =>
        Errors > 0 ? Counted.Of(Errors, "error") + (Others > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $", {Others} other") : "")
        : Others > 0 ? $"matches, {Counted.Of(Others, "remark")}"
        : Accepted > 0 ? $"{Counted.Of(Accepted, "finding")} accepted"
        : "matches";
}
