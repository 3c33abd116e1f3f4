namespace PreCommitDs.Surveys;

/// <summary>Where a hook stands; the worst that holds is told.</summary>
internal enum Grade
{
    /// <summary>Nothing is found.</summary>
    Clean,

    /// <summary>All that is found is in the baseline.</summary>
    Accepted,

    /// <summary>Nothing else is found, but something could not be looked at.</summary>
    Incomplete,

    /// <summary>Warnings or notes are found, and no error.</summary>
    ToLookAt,

    /// <summary>At least one error is found that is not in the baseline.</summary>
    ToDo,
}
