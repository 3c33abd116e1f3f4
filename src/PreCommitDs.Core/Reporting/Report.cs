namespace PreCommitDs.Reporting;

/// <summary>All that a hook has to say at its end.</summary>
public sealed class Report(string hook)
{
    /// <summary>The id of the hook.</summary>
    public string Hook { get; } = hook;

    /// <summary>What must not be committed.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>What was rewritten.</summary>
    public List<FixedFile> Fixed { get; } = [];

    /// <summary>What was left alone and why.</summary>
    public List<FileMessage> Notes { get; } = [];

    /// <summary>What could not be looked at.</summary>
    public List<FileMessage> Errors { get; } = [];

    /// <summary>What to do now, each line ending in a command.</summary>
    public List<string> NextSteps { get; } = [];

    /// <summary>A unified diff of what would be rewritten, where one was asked for.</summary>
    public string Diff { get; set; } = "";

    /// <summary>Takes in what another hook has to say.</summary>
    public void Add(Report other)
    {
        Findings.AddRange(other.Findings);
        Fixed.AddRange(other.Fixed);
        Notes.AddRange(other.Notes);
        Errors.AddRange(other.Errors);
        NextSteps.AddRange(other.NextSteps);
        Diff += other.Diff;
    }

    /// <summary>0 where nothing is wrong, 1 with findings or rewritten files, 2 where something could not be looked at.</summary>
    public int ExitCode =>
        Errors.Count > 0 ? 2
        : Findings.Exists(finding => finding.Severity == Severity.Error) || Fixed.Exists(file => !file.InIndexOnly) ? 1
        : 0;
}
