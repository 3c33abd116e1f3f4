namespace PreCommitDs.Surveys;

/// <summary>What strip-notebooks makes of a notebook.</summary>
internal enum NotebookState
{
    /// <summary>It has nothing that would go.</summary>
    Clean,

    /// <summary>Something would go.</summary>
    Dirty,

    /// <summary>It is none, or of a kind that is not touched.</summary>
    LeftAlone,

    /// <summary>It cannot be read as a notebook.</summary>
    Unreadable,

    /// <summary>Its content is not in this clone.</summary>
    Missing,

    /// <summary>It was there once.</summary>
    Gone,
}
