namespace PreCommitDs.EndToEnd.Harness;

/// <summary>A repository whose one commit holds this project's files as they are now: what users and their runners clone.</summary>
internal static class SourceRepository
{
    private static readonly Lazy<(string Folder, string Revision)> Made = new(Make);

    public static string Folder => Made.Value.Folder;

    public static string Revision => Made.Value.Revision;

    private static (string Folder, string Revision) Make()
    {
        var folder = SharedFolder.Create();
        SourceCopy.To(folder);
        string Git(params string[] arguments) => ProcessRunner.Run("git", arguments, folder, SourceCopy.WithoutGitVariables).Exits(0).Output.Trim();
        Git("init", "--quiet");
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--no-verify", "-m", "as it is");
        return (folder, Git("rev-parse", "HEAD"));
    }
}
