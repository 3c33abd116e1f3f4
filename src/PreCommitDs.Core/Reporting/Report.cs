namespace PreCommitDs.Reporting;

/// <summary>All that a hook has to say at its end.</summary>
public sealed class Report(string hook)
{
    private int? _worst;

    /// <summary>The id of the hook.</summary>
    public string Hook { get; } = hook;

    /// <summary>Tells everything that the hook looks for; most reports never ask.</summary>
    public Func<IReadOnlyList<Rule>> Rules { get; init; } = static () => [];

    /// <summary>The least severity that fails the hook; of several hooks, the least of any.</summary>
    public Severity FailOn { get; set; } = Severity.Error;

    /// <summary>What must not be committed.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>How many findings are not reported, as the baseline holds them.</summary>
    public int Baselined { get; set; }

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

    /// <summary>Takes in what another hook has to say, and how it ends.</summary>
    public void Add(Report other)
    {
        _worst = Math.Max(_worst ?? 0, other.ExitCode);
        Findings.AddRange(other.Findings);
        Baselined += other.Baselined;
        Fixed.AddRange(other.Fixed);
        Notes.AddRange(other.Notes);
        Errors.AddRange(other.Errors);
        NextSteps.AddRange(other.NextSteps);
        Diff += other.Diff;
    }

    /// <summary>0 where nothing is wrong, 1 with findings that matter enough or rewritten files, 2 where something could not be looked at.</summary>
    public int ExitCode => _worst ?? OwnExitCode;

    private int OwnExitCode =>
        Errors.Count > 0 ? 2
        : Findings.Exists(finding => finding.Severity >= FailOn) || Fixed.Exists(file => !file.InIndexOnly) ? 1
        : 0;
}
