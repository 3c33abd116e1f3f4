namespace PreCommitDs.Hosting.Init;

/// <summary>Somebody who runs hooks in a repository: what has to be written for that, and what has to be started.</summary>
internal abstract class RunnerSetup
{
    /// <summary>Who it is and why, for the summary.</summary>
    public abstract string Description { get; }

    /// <summary>What there is to know beside, such as what a person has to do.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Says which files are to be written.</summary>
    public abstract void Plan(PlannedFiles files);

    /// <summary>The command that sets the git hooks up; null: nothing has to be started, or nothing can be.</summary>
    public abstract string? Command { get; }

    /// <summary>Starts it.</summary>
    /// <returns>Whether the git hooks are set up.</returns>
    public abstract bool Install();
}
