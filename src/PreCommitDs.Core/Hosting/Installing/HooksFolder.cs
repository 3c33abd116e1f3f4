using System.Text;
using PreCommitDs.Git;
using PreCommitDs.Hosting.Selection;

namespace PreCommitDs.Hosting.Installing;

/// <summary>The folder in which git looks for hooks, and who has said so.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Configured">The value of <c>core.hooksPath</c>, or null where git's own default counts.</param>
/// <param name="Scope">Where that is set: <c>local</c>, <c>worktree</c>, <c>global</c>, <c>system</c> or <c>command</c>.</param>
internal sealed record HooksFolder(string Path, string? Configured, string? Scope)
{
    /// <summary>Set for the user or the machine: one folder for every repository. A relative path is another one in each.</summary>
    public bool IsShared => Scope is "global" or "system" or "command" && System.IO.Path.IsPathRooted(Configured);

    /// <summary>husky up to version 8 runs the scripts of <c>.husky</c> itself, later ones those that they write into <c>.husky/_</c>.</summary>
    public bool IsHuskys => Configured is not null && Workspace.ToSlashes(Configured).TrimEnd('/').Split('/') is [.., ".husky"] or [.., ".husky", "_"];

    public static HooksFolder Read(GitProcess git, string path)
    {
        if (git.TryRun(["config", "--show-scope", "--path", "--get", "core.hooksPath"], out var output, out _) != 0) return new HooksFolder(path, null, null);
        var fields = Encoding.UTF8.GetString(output).TrimEnd('\n').Split('\t', 2);
        return new HooksFolder(path, fields[^1], fields[0]);
    }
}
