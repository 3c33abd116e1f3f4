using PreCommitDs.Reporting;

namespace PreCommitDs.Files;

/// <summary>A fixer's verdict on the bytes of one file.</summary>
public sealed record FixResult
{
    /// <summary>What kind of verdict it is.</summary>
    public required FixOutcome Outcome { get; init; }

    /// <summary>What changes; empty unless the outcome is <see cref="FixOutcome.Changed"/>.</summary>
    public EditList Edits { get; init; } = new();

    /// <summary>What goes ("3 outputs, 1.9 MiB"), why the file is left alone, or what is wrong with it.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Where in the file the trouble is; for <see cref="FixOutcome.Unreadable"/>.</summary>
    public Location Location { get; init; }

    /// <summary>One finding for each place that is not clean.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>How many findings are left out, as the baseline holds them.</summary>
    public int Baselined { get; init; }

    /// <summary>Nothing is to be done.</summary>
    public static FixResult Clean { get; } = new() { Outcome = FixOutcome.Clean };
}
