using System.Text;
using PreCommitDs.EndToEnd.Harness;

namespace PreCommitDs.EndToEnd.Init;

/// <summary>
/// A repository of hooks whose one hook is that of this project's manifest, but for the program, which is there already: what a runner makes
/// of a configuration can be seen without a build for each.
/// </summary>
internal static class ProgramManifest
{
    private static readonly Lazy<(string Folder, string Revision)> Made = new(Make);

    public static string Folder => Made.Value.Folder;

    public static string Revision => Made.Value.Revision;

    private static (string Folder, string Revision) Make()
    {
        var folder = SharedFolder.Create();
        var manifest = File.ReadAllText(Path.Combine(Programs.RepositoryRoot, ".pre-commit-hooks.yaml"));
        var hook = manifest[..manifest.IndexOf("\n- ", StringComparison.Ordinal)];
        Assert.Contains("language: dotnet", hook);
        hook = hook.Replace("language: dotnet", "language: system", StringComparison.Ordinal).Replace("entry: precommit-ds", $"entry: '{Programs.FrontDoor}'", StringComparison.Ordinal).Replace("' run", " run'", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, ".pre-commit-hooks.yaml"), hook + "\n", new UTF8Encoding(false));
        string Git(params string[] arguments) => ProcessRunner.Run("git", arguments, folder, SourceCopy.WithoutGitVariables).Exits(0).Output.Trim();
        Git("init", "--quiet");
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--no-verify", "-m", "the manifest");
        return (folder, Git("rev-parse", "HEAD"));
    }
}
