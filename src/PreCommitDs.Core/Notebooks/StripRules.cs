namespace PreCommitDs.Notebooks;

/// <summary>The rule ids of strip-notebooks.</summary>
public static class StripRules
{
    /// <summary>A cell holds something that does not belong into a commit.</summary>
    public const string NotStripped = "strip-notebooks/not-stripped";

    /// <summary>The notebook's own metadata does.</summary>
    public const string NotebookMetadata = "strip-notebooks/notebook-metadata";

    /// <summary>A merge was left unresolved in the file.</summary>
    public const string ConflictMarkers = "strip-notebooks/conflict-markers";
}
