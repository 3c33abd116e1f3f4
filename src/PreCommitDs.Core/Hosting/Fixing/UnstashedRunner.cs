namespace PreCommitDs.Hosting.Fixing;

/// <summary>
/// Tells whether this process is part of a commit whose runner leaves unstaged changes in the working files, as lefthook and
/// husky do: git names the index to its hooks, and pre-commit and prek, which hide such changes, name themselves.
/// </summary>
internal static class UnstashedRunner
{
    public static bool IsRunning { get; } =
        Environment.GetEnvironmentVariable("GIT_INDEX_FILE") is { Length: > 0 } && Environment.GetEnvironmentVariable("PRE_COMMIT") is null;
}
