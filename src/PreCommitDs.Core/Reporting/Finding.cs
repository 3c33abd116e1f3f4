namespace PreCommitDs.Reporting;

/// <summary>Something that must not be committed as it is.</summary>
/// <param name="Rule">The id of a declared <see cref="Reporting.Rule"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Path">The file, as the user would name it from where the hook runs.</param>
/// <param name="Location">Where in the file.</param>
/// <param name="Message">What is wrong, in one line.</param>
public sealed record Finding(string Rule, Severity Severity, string Path, Location Location, string Message)
{
    private readonly string? _contentHash;

    /// <summary>How many bytes the mend would save.</summary>
    public long Bytes { get; init; }

    /// <summary>Heavier findings are told before others.</summary>
    public long Weight { get; init; }

    /// <summary>What was found, of which no format writes a byte; null where the finding is no secret.</summary>
    internal Evidence? Evidence { get; init; }

    /// <summary>The command that mends it, or several ways, a line each.</summary>
    public string? Mend { get; init; }

    /// <summary>What it is about, by content, made by <see cref="Reporting.ContentHash"/>: of the message where nothing else is given.</summary>
    public string ContentHash
    {
        get => _contentHash ?? Reporting.ContentHash.Of(Rule, Message);
        init => _contentHash = value;
    }

    /// <summary>The mend, where it is known: all of these together, none of which overlaps another finding's.</summary>
    public IReadOnlyList<Replacement> Fixes { get; init; } = [];
}
