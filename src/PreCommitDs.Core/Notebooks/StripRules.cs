using PreCommitDs.Reporting;

namespace PreCommitDs.Notebooks;

/// <summary>The rules of strip-notebooks.</summary>
public static class StripRules
{
    /// <summary>A cell holds something that does not belong into a commit.</summary>
    public const string NotStripped = "strip-notebooks/not-stripped";

    /// <summary>The notebook's own metadata does.</summary>
    public const string NotebookMetadata = "strip-notebooks/notebook-metadata";

    /// <summary>A merge was left unresolved in the file.</summary>
    public const string ConflictMarkers = "strip-notebooks/conflict-markers";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(NotStripped, Severity.Error, "A cell holds outputs, an execution count or volatile metadata",
            "Outputs make repositories large and diffs unreadable, and they may show data that nobody else should see. Running "
            + "strip-notebooks takes them out of the file and prints the command that brings them back. A cell that is meant to keep its "
            + "outputs gets the tag keep_output or a comment: # precommit-ds: allow[strip-notebooks] and the reason."),
        new(NotebookMetadata, Severity.Error, "The notebook's metadata holds what changes from machine to machine",
            "Widget states, signatures and editor settings change at every run without anyone having changed the notebook. Running "
            + "strip-notebooks takes them out; --keep-metadata-keys names what is meant to stay."),
        new(ConflictMarkers, Severity.Error, "The file holds conflict markers",
            "A merge has left both sides in the file, which is no notebook like that: no program opens it. Choose between the sides, take "
            + "the markers out, then git add the file."),
    ];
}
