namespace PreCommitDs.Reporting;

/// <summary>A file that a fixer has rewritten.</summary>
/// <param name="Path">The file, as the user would name it.</param>
/// <param name="Summary">What went: "3 outputs, 1.9 MiB".</param>
/// <param name="Bytes">How many bytes smaller it is.</param>
/// <param name="InIndexOnly">Whether only the staged blob changed, not the file on disk.</param>
public sealed record FixedFile(string Path, string Summary, int Bytes, bool InIndexOnly)
{
    /// <summary>What was done to it, in one word: "stripped".</summary>
    public string Verb { get; init; } = "fixed";

    /// <summary>What the command brings back: "outputs".</summary>
    public string RestoreName { get; init; } = "as it was";

    /// <summary>The command that brings the file back as it was.</summary>
    public string? Restore { get; init; }

    /// <summary>What the user has to know or do about this file, line by line.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];
}
