using PreCommitDs.Hosting.Parsing;

namespace PreCommitDs.Hosting.Running;

/// <summary>The git hooks that a run can stand for, by their names in githooks(5).</summary>
internal static class HookStage
{
    public static IReadOnlyList<string> Names { get; } = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];

    /// <exception cref="UsageException">There is no such git hook, or none of ours runs then.</exception>
    public static HookStages Parse(string? name) => name switch
    {
        // pre-commit called them so up to version 3.1.
        null or "pre-commit" or "pre-merge-commit" or "commit" or "merge-commit" or "manual" => HookStages.PreCommit,
        "commit-msg" => HookStages.CommitMsg,
        "pre-push" or "push" => HookStages.PrePush,
        _ => throw new UsageException($"--hook-stage {name}: one of {string.Join(", ", Names)}"),
    };
}
