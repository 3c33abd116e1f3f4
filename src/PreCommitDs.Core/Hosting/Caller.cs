namespace PreCommitDs.Hosting;

/// <summary>Who has started this process, as the variables that they set tell.</summary>
internal static class Caller
{
    /// <summary>pre-commit or prek, which name themselves: they give file names, and hide what is not staged while hooks run.</summary>
    public static bool IsRunner => Environment.GetEnvironmentVariable("PRE_COMMIT") is not null;

    /// <summary>git, or whoever git has started as its hook: it names the index.</summary>
    public static bool IsGit => Environment.GetEnvironmentVariable("GIT_INDEX_FILE") is { Length: > 0 };

    /// <summary>A commit whose runner leaves unstaged changes in the working files, as lefthook and husky do.</summary>
    public static bool HidesNothing => IsGit && !IsRunner;
}
