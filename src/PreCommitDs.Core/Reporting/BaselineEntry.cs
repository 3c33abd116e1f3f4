namespace PreCommitDs.Reporting;

/// <summary>A finding that is accepted: no line numbers, so it stays the same finding wherever it moves in its file.</summary>
/// <param name="Rule">Its rule id.</param>
/// <param name="Hash">What it is about, as <see cref="ContentHash"/> makes it.</param>
/// <param name="Path">The file, relative to the top of the working tree, with forward slashes.</param>
public readonly record struct BaselineEntry(string Rule, string Hash, string Path)
{
    /// <summary>The entry as a line of the file.</summary>
    public override string ToString() => $"{Rule} {Hash} {QuotedPath.Of(Path)}";
}
