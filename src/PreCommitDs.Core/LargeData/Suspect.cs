using PreCommitDs.Files;
using PreCommitDs.LargeData.Folders;
using PreCommitDs.Reporting;

namespace PreCommitDs.LargeData;

/// <summary>A file that may not be committed as it is.</summary>
/// <param name="File">The file.</param>
/// <param name="Rule">What is wrong.</param>
/// <param name="What">What it is, as messages call it: its format, or what has made it.</param>
/// <param name="Limit">How large it may be, in bytes; null where its size does not matter.</param>
internal sealed record Suspect(FileChange File, Rule Rule, string What, long? Limit = null)
{
    /// <summary>Whether its kind alone is wrong, and its limit only counts for what git had already.</summary>
    public bool IsBlockedAtAnySize { get; init; }

    /// <summary>Whether its name says that it is something else, or nothing.</summary>
    public bool IsDisguised { get; init; }

    /// <summary>The generated folder that it lies in.</summary>
    public GeneratedFolder? Folder { get; init; }

    /// <summary>How large it was before, in bytes; null where it is new.</summary>
    public long? OldSize { get; init; }

    /// <summary>Whether it would pass if git had it already, elsewhere or in another version.</summary>
    public bool IsAboutSize => Rule == LargeDataRules.LargeFile || Rule == LargeDataRules.GrownFile || LargeDataRules.IsAtAnySize(Rule.Id);
}
