using PreCommitDs.Files;
using PreCommitDs.Git;

namespace PreCommitDs.Hosting.Doctor;

/// <summary>What <c>git add</c> would take in that is not tracked yet.</summary>
internal static class UntrackedFiles
{
    /// <summary>From the top of the working tree, sorted.</summary>
    public static IReadOnlyList<string> List(GitProcess git)
    {
        var output = git.Run(["ls-files", "--others", "--exclude-standard", "-z"]);
        // A repository in a folder is listed as that folder: its files are its own.
        return [.. PathBytes.Decode(output).Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(static path => !path.EndsWith('/')).Order(StringComparer.Ordinal)];
    }
}
