using PreCommitDs.Files;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Fixing;

/// <summary>What git knows of a working file that is not clean.</summary>
internal sealed record StagedState
{
    /// <summary>What is said of a file that a merge takes over as it is.</summary>
    public const string FromOtherSide = "no part of this commit: it comes unchanged from the other side of the merge";

    /// <summary>Whether the file lies in a repository, so that its content can be kept there.</summary>
    public bool IsInRepository { get; private init; }

    /// <summary>The blob that holds exactly what the file holds, or null where the index has none.</summary>
    public string? ContentId { get; private init; }

    /// <summary>Why the file must not be rewritten, or null.</summary>
    public string? WhyLeftAlone { get; private init; }

    /// <summary>Whether the next commit changes the file.</summary>
    public bool IsStaged { get; private init; }

    /// <summary>Whether the working file has unstaged changes beside its staged ones.</summary>
    public bool IsStagedInPart { get; private init; }

    /// <summary>Whether a runner will undo what is done to the file now.</summary>
    public bool IsRolledBack { get; private init; }

    public bool LeavesFileAlone => WhyLeftAlone is not null;

    public static StagedState Of(
        SelectedFile file, ReadOnlySpan<byte> content, IFixer fixer, Workspace workspace, Lazy<IReadOnlyDictionary<string, IndexEntry>> index)
    {
        if (workspace.Repository is not { } repository) return new StagedState();
        if (workspace.RepositoryPath(file) is not { } path || !index.Value.TryGetValue(path, out var entry))
            return new StagedState { IsInRepository = true };
        if (repository.MergedPaths.Contains(path))
            return LeftAlone(FromOtherSide);
        using var blob = repository.ReadBlob(entry.Id);
        if (blob is null) return new StagedState { IsInRepository = true };
        var isStaged = workspace.Staged.ContainsKey(path);
        var verdict = fixer.Fix(file.Name, blob.Span, explain: false);
        if (verdict.Outcome == FixOutcome.LeftAlone) return LeftAlone("skipped: " + verdict.Summary);
        if (verdict.Outcome is FixOutcome.Clean or FixOutcome.Baselined && (isStaged || CleanFilter.AppliesTo(repository, path)))
            return LeftAlone("left as it is: what is staged of it is clean");
        return new StagedState
        {
            IsInRepository = true,
            ContentId = blob.Span.SequenceEqual(content) ? entry.Id : null,
            IsStaged = isStaged,
            IsStagedInPart = isStaged && !LineEnds.AreEqual(blob.Span, content),
            IsRolledBack = PreCommitStash.Holds(path),
        };
    }

    private static StagedState LeftAlone(string why) => new() { WhyLeftAlone = why };
}
