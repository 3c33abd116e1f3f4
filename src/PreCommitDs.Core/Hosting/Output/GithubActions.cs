namespace PreCommitDs.Hosting.Output;

/// <summary>Tells whether this process is part of a job of GitHub Actions, whose log it writes to.</summary>
internal static class GithubActions
{
    public static bool IsRunning => Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true";
}
