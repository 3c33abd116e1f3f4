namespace PreCommitDs.Files;

/// <summary>What a fixer makes of a file.</summary>
public enum FixOutcome
{
    /// <summary>Nothing is to be done.</summary>
    Clean,

    /// <summary>The edits make it clean.</summary>
    Changed,

    /// <summary>Not a file for this fixer, or of a kind that it does not touch; the user is told which.</summary>
    LeftAlone,

    /// <summary>Everything that is found in it is in the baseline, so it stays as it is.</summary>
    Baselined,

    /// <summary>Nothing a program could mend: the findings say what a person has to do.</summary>
    Blocked,

    /// <summary>The file cannot be read as what its name promises.</summary>
    Unreadable,
}
