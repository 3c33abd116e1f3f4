namespace PreCommitDs.Hosting.Running;

/// <summary>The ids in SKIP, the variable that pre-commit and prek read as well; ids of other people's hooks may be among them.</summary>
internal static class SkippedHooks
{
    public static IReadOnlySet<string> Named { get; } = Parse(Environment.GetEnvironmentVariable("SKIP"));

    public static IReadOnlySet<string> Parse(string? text) =>
        (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
