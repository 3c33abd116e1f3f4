namespace PreCommitDs.Hosting.Running;

/// <summary>The ids in SKIP, the variable that pre-commit and prek read as well; ids of other people's hooks may be among them.</summary>
internal static class SkippedHooks
{
    /// <summary>Whether a commit waits for this run.</summary>
    public static bool AreHonoured => Caller.IsRunner || Caller.IsGit;

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
