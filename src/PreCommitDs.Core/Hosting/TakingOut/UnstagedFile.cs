using PreCommitDs.Hosting.Files;
using PreCommitDs.Hosting.Fixing;
using PreCommitDs.Reporting;

namespace PreCommitDs.Hosting.TakingOut;

/// <summary>Reports files that were taken out of the index.</summary>
internal static class UnstagedFile
{
    /// <summary>Says what was taken out of the index, and how to have it back.</summary>
    /// <param name="run">Knows how the user names files.</param>
    /// <param name="finding">What was said of it.</param>
    /// <param name="summary">What becomes of it.</param>
    /// <param name="lostId">The blob, if the working tree does not hold the same.</param>
    public static FixedFile Of(HookRun run, Finding finding, string summary, string? lostId) => new(finding.Path, summary, 0, InIndexOnly: false)
    {
        Verb = "unstaged",
        RestoreName = "what was staged",
        Restore = lostId is null ? null : $"git cat-file blob {lostId} > {ShellQuote.Path(run.Workspace.ForUser(finding.Path))}",
    };

    /// <summary>Whether the working file holds what was staged, but for its line ends.</summary>
    /// <param name="run">Knows the repository.</param>
    /// <param name="path">The path below the top of the working tree.</param>
    /// <param name="id">The blob that was staged.</param>
    public static bool IsInWorkingTree(HookRun run, string path, string id)
    {
        var repository = run.Workspace.RequiredRepository;
        var name = Path.Combine(repository.TopLevel, path);
        if (!File.Exists(name)) return false;
        using var working = FileReader.Read(name, out _);
        using var staged = repository.ReadBlob(id);
        return staged is not null && LineEnds.AreEqual(staged.Span, working.Span);
    }
}
