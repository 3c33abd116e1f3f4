namespace PreCommitDs.Reporting;

/// <summary>Something that must not be committed as it is.</summary>
/// <param name="Rule">The public rule id, <c>hook/kebab-name</c>; never renamed, never used for anything else.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Path">The file, as the user would name it from where the hook runs.</param>
/// <param name="Location">Where in the file.</param>
/// <param name="Message">What is wrong, in one line.</param>
public sealed record Finding(string Rule, Severity Severity, string Path, Location Location, string Message)
{
    /// <summary>How many bytes the mend would save.</summary>
    public int Bytes { get; init; }

    /// <summary>The command that mends it.</summary>
    public string? Mend { get; init; }
}
