namespace PreCommitDs.Hosting.Running;

/// <summary>The ids in SKIP, the variable that pre-commit and prek read as well; ids of other people's hooks may be among them.</summary>
internal static class SkippedHooks
{
    /// <summary>Whether a commit waits for this run: git names the index to its hooks, pre-commit and prek name themselves.</summary>
    public static bool AreHonoured { get; } =
        Environment.GetEnvironmentVariable("PRE_COMMIT") is not null || Environment.GetEnvironmentVariable("GIT_INDEX_FILE") is { Length: > 0 };

    /// <summary>The command of git that waits for this run, or null where none does, as in a run over a range in CI.</summary>
    public static string? Command =>
        !AreHonoured ? null
        : Environment.GetEnvironmentVariable("PRE_COMMIT_REMOTE_NAME") is { Length: > 0 } ? "git push"
        : HookRun.RunnersRange is null ? "git commit"
        : null;

    public static IReadOnlySet<string> Named { get; } = Parse(Environment.GetEnvironmentVariable("SKIP"));

    public static IReadOnlySet<string> Parse(string? text) =>
        (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
