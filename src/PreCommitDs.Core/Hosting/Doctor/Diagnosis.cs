using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>What an examination says of one thing: that it is well, or what is wrong and what mends it.</summary>
/// <param name="Check">What was looked at, in a word or two.</param>
/// <param name="Severity">Null: it is well.</param>
/// <param name="What">What there is to say, in a line.</param>
internal sealed record Diagnosis(string Check, Severity? Severity, string What)
{
    /// <summary>The command that mends it, as it works where the user stands; null where nothing has to be done.</summary>
    public string? Mend { get; init; }

    /// <summary>Another command that would do, with what it is for before it.</summary>
    public string? Otherwise { get; init; }

    /// <summary>What else there is to know, a line each.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>What programs want as a number: sizes, times.</summary>
    public IReadOnlyList<(string Name, double Value)> Numbers { get; init; } = [];

    /// <summary>Whether it could not be looked at.</summary>
    public bool IsFailure { get; init; }

    public static Diagnosis Ok(string check, string what) => new(check, null, what);

    public static Diagnosis Note(string check, string what, string? mend = null) => new(check, Reporting.Severity.Note, what) { Mend = mend };

    public static Diagnosis Warning(string check, string what, string? mend = null) => new(check, Reporting.Severity.Warning, what) { Mend = mend };

    public static Diagnosis Error(string check, string what, string? mend = null) => new(check, Reporting.Severity.Error, what) { Mend = mend };
}
